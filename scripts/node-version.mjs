// Plain JavaScript on purpose: it runs first (node --import), also on a Node that cannot read TypeScript.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 24) {
  process.stderr.write(
    `Viskan needs Node 24; this is Node ${process.versions.node}.\n` +
      'Run "npm ci" without "--omit=optional" (it brings Node 24 along on Linux), or install Node 24.\n',
  )
  if (major < 22 || (major === 22 && minor < 18)) process.exit(1)
}
