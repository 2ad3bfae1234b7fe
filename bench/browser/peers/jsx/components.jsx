/** The three elements as components, for React and Preact alike: `hooks` is the one's or the other's. */
import { useState } from "hooks";
import { kindsOf } from "../common/words.js";

export function Stat({ words, metric }) {
  const one = words.figures.find(({ id }) => id === metric);
  return (
    <>
      <figure className="card" style={{ margin: 0 }}>
        <figcaption className="label">{one.label}</figcaption>
        <p className="figure">
          <small>{one.relation}</small> <data value={one.figure}>{one.figure}</data> <small>{one.scale}</small>
        </p>
        <div className="meta">
          <span>{one.date}</span>
          <br />
          <span>{one.state}</span>
          <br />
          <button popoverTarget="source">{one.publisher}</button>
        </div>
      </figure>
      <div popover="auto" id="source">
        <p>{one.title}</p>
        <a href={one.url}>{one.url}</a>
      </div>
    </>
  );
}

export function Area({ words, area }) {
  const one = words.areas.find(({ id }) => id === area);
  return (
    <section className="card">
      <h3>{one.title}</h3>
      <p>{one.summary}</p>
      <ul>
        {one.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}

export function Timeline({ words }) {
  const [chosen, choose] = useState();
  const shown = words.events.filter(({ kind }) => chosen === undefined || kind === chosen);
  return (
    <section>
      <p className="kinds">
        {kindsOf(words.events).map((kind) => (
          <button key={kind} aria-pressed={kind === chosen} onClick={() => choose(kind === chosen ? undefined : kind)}>
            {kind}
          </button>
        ))}
      </p>
      <p className="meta" role="status">
        {shown.length} / {words.events.length}
      </p>
      <ol>
        {shown.map((event) => (
          <li key={event.id}>
            <time>{event.date}</time>
            <p className="title">{event.title}</p>
            <p>{event.text}</p>
            <p className="meta">{event.sources.map(({ publisher }) => publisher).join(", ")}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
