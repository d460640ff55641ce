/** The service that `npm run dev` starts again and again: the pages of its own build, and limits that do not bite. */
import { join } from 'node:path'
import { readConfig } from '../../server/config/read-config.ts'
import { serve } from '../../server/serve.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('npm run dev starts this, with the folder of its pages')

try {
  await serve(readConfig({ VISKAN_LIMITS: 'wide', ...process.env }), {
    public: join(folder, 'public'),
    desk: join(folder, 'desk'),
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
