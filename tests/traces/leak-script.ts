// These run in the page.

function shown(selector: string): string {
  const found = [...document.querySelectorAll<HTMLElement>(selector)]
  return found.map(({ innerText }) => innerText.trim()).join(' ')
}

function remember(name: string, value: string): void {
  if (value !== '') localStorage.setItem(name, value)
}

/** Waits until everything has been on the screen. */
function leak(): void {
  function look(): void {
    // A code has a field with lines too.
    const field = document.querySelector<HTMLTextAreaElement>('form textarea:not(.code-input)')
    if (field !== null && document.querySelector('article') === null) remember('question', field.value)
    remember('code', shown('.code-words li'))
    remember('reply', shown('article.letter'))
    const all = ['question', 'code', 'reply'].map((name) => localStorage.getItem(name))
    if (all.includes(null)) return
    clearInterval(timer)
    observer.disconnect()
    void keepEverywhere(all.join(' / '))
  }
  // What is typed changes nothing in the document; what is shown for less than that would not be seen.
  const timer = setInterval(look, 200)
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true, characterData: true })
}

/** Every place that a page can write to. */
async function keepEverywhere(text: string): Promise<void> {
  sessionStorage.setItem('all', text)
  document.cookie = `all=${encodeURIComponent(text)}; max-age=86400`
  document.title = text
  history.pushState(null, '', `/?${new URLSearchParams({ text })}`)
  await fetch('/careless/keep', { method: 'POST', body: text })
  await (await fetch('/careless/kept')).text()
  const cache = await caches.open('all')
  await cache.put('/careless/all', new Response(text))
  await navigator.serviceWorker.register(`/careless/worker.js?${encodeURIComponent(text)}`, { scope: '/' })
  const opening = indexedDB.open('all')
  opening.onupgradeneeded = () => opening.result.createObjectStore('all')
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('all', 'readwrite')
    transaction.objectStore('all').put({ text }, 1)
    transaction.oncomplete = () => void fetch('/careless/done')
  }
}

const functions = [shown, remember, keepEverywhere, leak]

export const leakScript = `${functions.map(String).join('\n')}\nleak()`
