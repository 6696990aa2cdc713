// Answers as pictures: bars, a time line, a map, a graph. Each is a plug-in of the table below the editor.
(() => {
  const { Yasr } = window.Yasgui;
  const SVG = 'http://www.w3.org/2000/svg';
  const MOST = 200;

  const element = (name, attributes, text) => {
    const made = document.createElementNS(SVG, name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const short = text => (text.length > 42 ? text.substring(0, 41) + '…' : text);
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
  const picture = (yasr, height, title) => {
    const svg = element('svg', { viewBox: '0 0 900 ' + height, width: '100%', role: 'img', 'aria-label': title });
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
      rows.forEach((row, at) => {
        const number = Number(row[value].value);
        svg.append(
          element('text', { x: 290, y: at * 24 + 19, 'text-anchor': 'end', class: 'picture-text' }, short(titled(this.yasr, row, [value]))),
          element('rect', { x: 300, y: at * 24 + 5, width: 530 * Math.abs(number) / most, height: 18, class: 'picture-mark' }),
          element('text', { x: 306 + 530 * Math.abs(number) / most, y: at * 24 + 19, class: 'picture-text' }, row[value].value));
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
        const x = 20 + 420 * (day(row[when]) - first) / span;
        svg.append(
          element('line', { x1: x, y1: 0, x2: x, y2: at * 22 + 20, class: 'picture-line' }),
          element('circle', { cx: x, cy: at * 22 + 20, r: 5, class: 'picture-mark' }),
          element('text', { x: x + 10, y: at * 22 + 25, class: 'picture-text' },
            row[when].value + '  ' + short(shown(row[name]))));
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
    draw() {
      const [from, to] = this.ends();
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
      window.cytoscape({
        container: place,
        elements: [...[...nodes].map(([id, label]) => ({ data: { id, label: short(label) } })), ...edges],
        style: [
          { selector: 'node', style: { label: 'data(label)', 'font-size': 10, color: ink, 'background-color': '#0b57a4', width: 14, height: 14 } },
          { selector: 'edge', style: { width: 1, 'target-arrow-shape': 'triangle', 'curve-style': 'bezier' } },
        ],
        maxZoom: 1.3,
        layout: { name: 'cose', animate: false, randomize: false },
      });
    }
  }
  const isPoint = cell => cell && /^\s*point\s*\(/i.test(cell.value);
  const POINT = /point\s*\(\s*([-\d.]+)[\s,]+([-\d.]+)\s*\)/i;

  // Points as WKT, or two columns of numbers that are called latitude and longitude.
  class Places {
    constructor(yasr) { this.yasr = yasr; this.priority = 4; this.label = 'Map'; this.helpReference = ''; }
    getIcon() { return icon('⌖'); }
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
      const outline = await fetch('/assets/world.json');
      if (outline.ok) leaflet.geoJSON(await outline.json(), { interactive: false, className: 'picture-land' }).addTo(map).bringToBack();
    }
  }
  Yasr.registerPlugin('map', Places);
  Yasr.registerPlugin('bars', Bars);
  Yasr.registerPlugin('timeline', Timeline);
  Yasr.registerPlugin('graph', Net);
})();
