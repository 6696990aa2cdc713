// Suggestions while somebody writes into the search field; without this script the form works as it is.
(() => {
  // Where this server's paths begin, whatever a proxy puts before them.
  const root = new URL('..', document.currentScript.src).pathname;
  const field = document.getElementById('q');
  const list = document.getElementById('suggestions');
  let waiting = 0;
  let asked = '';
  async function suggest() {
    const begun = field.value.trim();
    if (begun.length < 2 || begun === asked) return;
    asked = begun;
    const response = await fetch(root + 'suggest?q=' + encodeURIComponent(begun));
    if (!response.ok) return;
    const [written, names] = await response.json();
    if (written !== asked) return;
    list.replaceChildren(...[...new Set(names)].map(name => {
      const option = document.createElement('option');
      option.value = name;
      return option;
    }));
  }
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 150);
  });
})();
