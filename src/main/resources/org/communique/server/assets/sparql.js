// The query editor in the place of the plain form, which stays where this script does not run.
(async () => {
  // Where this server's paths begin, whatever a proxy puts before them.
  const root = new URL('..', document.currentScript.src).pathname;
  const form = document.getElementById('ask');
  const plain = document.getElementById('query');
  const base = form.dataset.base;
  const { Yasqe, Yasr } = window.Yasgui;
  const address = new URL(location.href);
  const words = form.dataset.prefixes.trim().split(/\s+/);
  const known = Object.fromEntries(words.flatMap((word, at) => (at % 2 ? [] : [[word, words[at + 1]]])));

  // What there is to be completed is what the dataset has, by its own description.
  async function description() {
    const response = await fetch(root + '.well-known/void', { headers: { Accept: 'application/n-triples' } });
    const text = response.ok ? await response.text() : '';
    const values = name => [...new Set([...text.matchAll(
      new RegExp('<http://rdfs.org/ns/void#' + name + '> <([^>]+)>', 'g'))].map(match => match[1]))].sort();
    return { classes: values('class'), properties: values('property') };
  }
  const described = description();
  const complete = (name, like, what) => Yasqe.forkAutocompleter(like, {
    name,
    bulk: false,
    autoShow: false,
    persistenceId: undefined,
    get: async (yasqe, token) => {
      const begun = token && token.autocompletionString ? token.autocompletionString.toLowerCase() : '';
      return (await described)[what].filter(iri => iri.toLowerCase().includes(begun.replace(/^</, '')));
    },
  });
  complete('dataset-classes', 'class', 'classes');
  complete('dataset-properties', 'property', 'properties');
  Yasqe.defaults.autocompleters = ['dataset-classes', 'dataset-properties', 'variables'];

  const editor = document.createElement('div');
  const answer = document.createElement('div');
  editor.setAttribute('aria-label', 'Query');
  answer.setAttribute('aria-live', 'polite');
  const yasr = new Yasr(answer, {
    persistenceId: null,
    defaultPlugin: address.searchParams.get('view') || 'table',
    prefixes: () => ({ ...known, ...yasqe.getPrefixesFromQuery() }),
  });
  // The page of an old version asks that version.
  const endpoint = new URL(root + 'sparql', location.href);
  const version = address.searchParams.get('version');
  if (version) endpoint.searchParams.set('version', version);
  const share = query => {
    const link = new URL(endpoint);
    link.searchParams.set('query', query);
    link.searchParams.set('view', yasr.getSelectedPluginName() || 'table');
    return link.href;
  };
  const yasqe = new Yasqe(editor, {
    value: plain.value,
    persistenceId: null,
    resizeable: true,
    showQueryButton: true,
    requestConfig: { endpoint: endpoint.href, method: 'GET' },
    createShareableLink: asked => share(asked.getValue()),
  });
  yasqe.on('query', asked => history.replaceState(null, '', share(asked.getValue())));
  yasqe.on('queryResponse', (asked, response, duration) => {
    document.querySelectorAll('.plain-answer').forEach(part => { part.hidden = true; });
    yasr.setResponse(response, duration);
  });
  yasr.on('change', () => {
    if (address.searchParams.has('query')) history.replaceState(null, '', share(yasqe.getValue()));
  });
  // A thing of the dataset opens its page on this server.
  answer.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (link && link.href.startsWith(base)) {
      event.preventDefault();
      location.href = root + link.href.substring(base.length);
    }
  });
  // What the editor and the table leave without a name, so that it can be heard and reached by keyboard.
  const label = (selector, text) => document.querySelectorAll(selector).forEach(part => {
    if (part.getAttribute('aria-label') !== text) part.setAttribute('aria-label', text);
  });
  function describe() {
    label('.yasqe textarea', 'SPARQL query');
    label('.yasr .tableSizer', 'Rows on a page');
    label('.yasr .tableFilter', 'Filter the rows');
    document.querySelectorAll('.yasqe .CodeMirror-scroll').forEach(part => part.setAttribute('tabindex', '0'));
    document.querySelectorAll('.yasr th').forEach(header => {
      if (!header.textContent.trim()) header.textContent = '#';
    });
  }
  new MutationObserver(describe).observe(answer, { childList: true, subtree: true });
  const hint = document.createElement('p');
  hint.className = 'note';
  hint.textContent = 'Ask with ▶ or Ctrl+Enter; Ctrl+Space completes a name. The address then carries the query and its view.';
  form.hidden = true;
  form.after(hint, editor, answer);
  yasqe.refresh();
  describe();
  if (address.searchParams.has('query')) yasqe.query();
})();
