// Lines over time in the portal's colours. What to draw comes from the server as JSON in the attribute 'data'; Chart.js is
// asked for when the first chart is drawn, and without it the table behind the chart says the same.
const LIBRARY = '../webjars/chart.js/4.5.1/dist/chart.umd.js';
const INKS = ['--fw-primary', '--fw-teal', '--fw-warning', '--fw-success'];
const SHAPES = ['circle', 'rectRot', 'triangle', 'rect'];
const DASHES = [[], [6, 4], [2, 3], [8, 3, 2, 3]];

let library;
const load = () => library ??= new Promise((drawn, failed) => {
  const script = document.createElement('script');
  script.src = new URL(LIBRARY, import.meta.url).href;
  script.onload = () => drawn(window.Chart);
  script.onerror = () => failed(new Error('Chart.js did not load'));
  document.head.append(script);
});

const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const darkness = matchMedia('(prefers-color-scheme: dark)');

const line = (one, nth) => {
  const ink = token(INKS[nth % INKS.length]);
  return {
    label: one.name,
    data: one.values,
    texts: one.texts,
    borderColor: ink,
    backgroundColor: ink,
    borderWidth: 2,
    borderDash: DASHES[nth % DASHES.length],
    pointStyle: SHAPES[nth % SHAPES.length],
    pointRadius: 4,
    spanGaps: true,
    clip: false
  };
};

const config = data => {
  const ink = token('--fw-ink-2');
  const grid = token('--fw-hairline');
  const ticks = { color: ink, font: { family: getComputedStyle(document.body).fontFamily, size: 12 } };
  return {
    type: 'line',
    data: { labels: data.labels, datasets: data.lines.map(line) },
    options: {
      animation: false,
      maintainAspectRatio: false,
      locale: document.documentElement.lang || undefined,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: { ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 12 }, grid: { display: false }, border: { color: grid } },
        y: {
          min: data.from,
          max: data.to,
          ticks: { ...ticks, ...(data.whole ? { stepSize: 1, precision: 0 } : { maxTicksLimit: 6 }) },
          grid: { color: grid },
          border: { display: false }
        }
      },
      plugins: {
        legend: { display: false },
        tooltip: { callbacks: { label: at => `${at.dataset.label}: ${at.dataset.texts[at.dataIndex]}` } }
      }
    }
  };
};

class LineChart extends HTMLElement {
  static observedAttributes = ['data'];

  connectedCallback() {
    this.canvas ??= this.appendChild(document.createElement('canvas'));
    this.redraw = () => this.draw();
    darkness.addEventListener('change', this.redraw);
    this.themes = new MutationObserver(this.redraw);
    this.themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    this.draw();
  }

  disconnectedCallback() {
    darkness.removeEventListener('change', this.redraw);
    this.themes.disconnect();
    this.chart?.destroy();
    this.chart = undefined;
  }

  attributeChangedCallback() {
    if (this.isConnected && this.canvas) this.draw();
  }

  async draw() {
    const data = JSON.parse(this.getAttribute('data') ?? 'null');
    if (!data) return;
    let Chart;
    try {
      Chart = await load();
    } catch {
      this.hidden = true; // the table stays
      return;
    }
    this.chart?.destroy();
    this.chart = this.isConnected ? new Chart(this.canvas, config(data)) : undefined;
  }
}
customElements.get('fw-line-chart') ?? customElements.define('fw-line-chart', LineChart);
