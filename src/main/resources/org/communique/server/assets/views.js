// Answers as pictures: bars, a time line, a map, a graph. Each is a plug-in of the table below the editor.
(() => {
  // Where this server's paths begin, whatever a proxy puts before them.
  const root = new URL('..', document.currentScript.src).pathname;
  const { Yasr } = window.Yasgui;
  const SVG = 'http://www.w3.org/2000/svg';
  // A library is fetched when the first picture needs it.
  const fetched = {};
  const library = name => fetched[name] ||= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = root + 'assets/' + name + '.js';
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
  const sheet = name => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = root + 'assets/' + name + '.css';
    document.head.append(link);
  };
  const MOST = 200;
  const LETTER = 7.2;

  const element = (name, attributes, text) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const short = (text, most = 42) => (text.length > most ? text.substring(0, most - 1) + '…' : text);
  const fitting = (text, width) => short(text, Math.max(8, Math.floor(width / LETTER)));
  const local = iri => decodeURIComponent(iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1));
  const shown = cell => (cell ? (cell.type === 'uri' ? local(cell.value) : cell.value) : '');
  const rowsOf = yasr => (yasr.results && yasr.results.getBindings() || []).slice(0, MOST);
  const columnsOf = yasr => (yasr.results && yasr.results.getVariables()) || [];
  const isNumber = cell => cell && cell.type !== 'uri' && cell.value !== '' && !isNaN(cell.value);
  const isDate = cell => cell && /^\d{4}(-\d{2}(-\d{2})?)?/.test(cell.value) && cell.type !== 'uri' && isNaN(cell.value);
  const column = (yasr, test) => columnsOf(yasr).find(name => rowsOf(yasr).some(row => row[name]) &&
    rowsOf(yasr).every(row => !row[name] || test(row[name])));
  const titled = (yasr, row, not) => {
    const labels = columnsOf(yasr).filter(name => /label/i.test(name) && !not.includes(name) && row[name]);
    return labels.length ? labels.map(name => shown(row[name])).join(' – ') : shown(row[naming(yasr, not)]);
  };
  const naming = (yasr, not) => columnsOf(yasr).find(name => !not.includes(name) && /label|summary|name/i.test(name)) ||
    columnsOf(yasr).find(name => !not.includes(name));
  const icon = letter => {
    const span = document.createElement('span');
    span.textContent = letter;
    span.setAttribute('aria-hidden', 'true');
    return span;
  };
  const widthOf = yasr => Math.max(320, yasr.resultsEl.clientWidth || 900);
  const caption = (yasr, text) => {
    const note = document.createElement('p');
    note.className = 'note';
    const many = yasr.results.getBindings().length;
    note.textContent = text + (many > MOST ? ', the first ' + MOST + ' of ' + many + ' rows' : '');
    yasr.resultsEl.appendChild(note);
  };
  const picture = (yasr, height, title) => {
    caption(yasr, title);
    const svg = element('svg', { width: widthOf(yasr), height, role: 'img', 'aria-label': title });
    yasr.resultsEl.appendChild(svg);
    return svg;
  };

  class Bars {
    constructor(yasr) { this.yasr = yasr; this.priority = 3; this.label = 'Bars'; this.helpReference = ''; }
    getIcon() { return icon('▤'); }
    canHandleResults() { return Boolean(column(this.yasr, isNumber)) && columnsOf(this.yasr).length > 1; }
    draw() {
      const value = column(this.yasr, isNumber);
      const name = naming(this.yasr, [value]);
      const rows = rowsOf(this.yasr).filter(row => row[value]);
      const most = Math.max(...rows.map(row => Math.abs(Number(row[value].value))), 1);
      const svg = picture(this.yasr, rows.length * 24 + 8, value + ' by ' + name);
      const left = Math.round(widthOf(this.yasr) * 0.36);
      const longest = widthOf(this.yasr) - left - 70;
      rows.forEach((row, at) => {
        const width = longest * Math.abs(Number(row[value].value)) / most;
        svg.append(
          element('text', { x: left - 8, y: at * 24 + 19, 'text-anchor': 'end', class: 'picture-text' },
            fitting(titled(this.yasr, row, [value]), left - 8)),
          element('rect', { x: left, y: at * 24 + 5, width, height: 18, class: 'picture-mark' }),
          element('text', { x: left + width + 6, y: at * 24 + 19, class: 'picture-text' }, row[value].value));
      });
    }
  }

  class Timeline {
    constructor(yasr) { this.yasr = yasr; this.priority = 2; this.label = 'Timeline'; this.helpReference = ''; }
    getIcon() { return icon('⋯'); }
    canHandleResults() { return Boolean(column(this.yasr, isDateLike)); }
    draw() {
      const when = column(this.yasr, isDateLike);
      const name = naming(this.yasr, [when]);
      const rows = rowsOf(this.yasr).filter(row => row[when] && day(row[when]))
        .sort((one, other) => day(one[when]) - day(other[when]));
      const first = day(rows[0][when]);
      const span = Math.max(day(rows[rows.length - 1][when]) - first, 1);
      const svg = picture(this.yasr, rows.length * 22 + 30, name + ' in time');
      rows.forEach((row, at) => {
        const x = 8 + widthOf(this.yasr) * 0.3 * (day(row[when]) - first) / span;
        svg.append(
          element('line', { x1: 0, y1: at * 22 + 20, x2: x, y2: at * 22 + 20, class: 'picture-line' }),
          element('circle', { cx: x, cy: at * 22 + 20, r: 5, class: 'picture-mark' }),
          element('text', { x: x + 10, y: at * 22 + 25, class: 'picture-text' },
            fitting(row[when].value + '  ' + titled(this.yasr, row, [when]), widthOf(this.yasr) - x - 12)));
      });
    }
  }
  const day = cell => {
    const found = cell.value.match(/\d{4}(-\d{2})?(-\d{2})?/);
    return found ? Date.parse(found[0]) : 0;
  };
  const isDateLike = cell => isDate(cell) || /edtf|#date/.test(cell.datatype || '');

  class Net {
    constructor(yasr) { this.yasr = yasr; this.priority = 1; this.label = 'Graph'; this.helpReference = ''; }
    getIcon() { return icon('☌'); }
    ends() { return columnsOf(this.yasr).filter(name => rowsOf(this.yasr).some(row => row[name] && row[name].type === 'uri')); }
    canHandleResults() { return this.ends().length > 1; }
    async draw() {
      await library('cytoscape');
      const [from, to] = this.ends();
      caption(this.yasr, from + ' → ' + to + '; a node leads to its page');
      const place = document.createElement('div');
      place.className = 'picture-net';
      this.yasr.resultsEl.appendChild(place);
      const named = (row, end) => shown(row[end + 'Label'] || row[end]);
      const nodes = new Map();
      const edges = [];
      rowsOf(this.yasr).filter(row => row[from] && row[to]).forEach(row => {
        nodes.set(row[from].value, named(row, from));
        nodes.set(row[to].value, named(row, to));
        edges.push({ data: { source: row[from].value, target: row[to].value } });
      });
      const ink = getComputedStyle(document.body).color;
      const mark = getComputedStyle(document.querySelector('main a')).color;
      const drawn = window.cytoscape({
        container: place,
        elements: [...[...nodes].map(([id, label]) => ({ data: { id, label: short(label) } })), ...edges],
        style: [
          { selector: 'node', style: { label: 'data(label)', 'font-size': 15, color: ink, 'background-color': mark, width: 14, height: 14,
            'text-valign': 'bottom', 'text-margin-y': 3, 'text-wrap': 'wrap', 'text-max-width': 150 } },
          { selector: 'edge', style: { width: 1, 'line-color': '#888', 'target-arrow-color': '#888', 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' } },
        ],
        maxZoom: 1.3,
        wheelSensitivity: 0.2,
        layout: { name: 'cose', animate: false, randomize: false, nodeDimensionsIncludeLabels: true, nodeOverlap: 40,
          idealEdgeLength: () => 50, nodeRepulsion: () => 16000, componentSpacing: 40, padding: 16 },
      });
      drawn.on('tap', 'node', event => {
        const { base } = document.getElementById('ask').dataset;
        const iri = event.target.id();
        if (/^https?:/i.test(iri)) location.href = iri.startsWith(base) ? root + iri.substring(base.length) : iri;
      });
    }
  }
  const isPoint = cell => cell && /^\s*point\s*\(/i.test(cell.value);
  const POINT = /point\s*\(\s*([-\d.]+)[\s,]+([-\d.]+)\s*\)/i;

  // Points as WKT, or two columns of numbers that are called latitude and longitude.
  class Places {
    constructor(yasr) { this.yasr = yasr; this.priority = 4; this.label = 'Map'; this.helpReference = ''; }
    getIcon() { return icon('◎'); }
    numbers(name) { return columnsOf(this.yasr).find(found => name.test(found) && rowsOf(this.yasr).some(row => isNumber(row[found]))); }
    places() {
      const point = column(this.yasr, isPoint);
      const north = this.numbers(/^lat/i) || this.numbers(/lat(itude)?$/i);
      const east = this.numbers(/^(lon|lng)/i) || this.numbers(/(lon(gitude)?|lng)$/i);
      return rowsOf(this.yasr).map(row => {
        const found = point && row[point] && row[point].value.match(POINT);
        const at = found ? [Number(found[2]), Number(found[1])]
          : north && east && row[north] && row[east] ? [Number(row[north].value), Number(row[east].value)] : [];
        return { at, title: titled(this.yasr, row, [point, north, east].filter(Boolean)) };
      }).filter(place => place.at.length === 2 && place.at.every(Number.isFinite));
    }
    canHandleResults() { return this.places().length > 0; }
    async draw() {
      if (!window.L) sheet('leaflet');
      await library('leaflet');
      const leaflet = window.L;
      const box = document.createElement('div');
      box.className = 'picture-map';
      box.setAttribute('role', 'region');
      box.setAttribute('aria-label', 'Map');
      this.yasr.resultsEl.appendChild(box);
      const places = this.places();
      const list = document.createElement('ul');
      list.append(...places.map(place => {
        const item = document.createElement('li');
        item.textContent = place.title + ': ' + place.at.join(', ');
        return item;
      }));
      this.yasr.resultsEl.appendChild(list);
      const map = leaflet.map(box, { attributionControl: false, minZoom: 1, maxZoom: 9, worldCopyJump: true });
      map.fitBounds(leaflet.latLngBounds(places.map(place => place.at)).pad(0.3), { maxZoom: 5 });
      places.forEach(place => {
        const name = document.createElement('span');
        name.textContent = place.title;
        leaflet.circleMarker(place.at, { radius: 7, className: 'picture-place' }).bindTooltip(name).addTo(map);
      });
      const outline = await fetch(root + 'assets/world.json');
      if (outline.ok) leaflet.geoJSON(await outline.json(), { interactive: false, className: 'picture-land' }).addTo(map).bringToBack();
    }
  }
  Yasr.registerPlugin('map', Places);
  Yasr.registerPlugin('bars', Bars);
  Yasr.registerPlugin('timeline', Timeline);
  Yasr.registerPlugin('graph', Net);
})();
