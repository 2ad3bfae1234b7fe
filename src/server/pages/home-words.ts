/** The words of the page that says what a server has. */

export interface HomeWords {
  readonly title: string;
  readonly intro: string;
  readonly updated: (date: string) => string;
  readonly elements: string;
  readonly howTo: string;
  readonly withoutScript: string;
  readonly asText: string;
  readonly picture: string;
  readonly more: string;
  /** Addresses below the base, and what is there. */
  readonly files: readonly (readonly [address: string, what: string])[];
}

const en: HomeWords = {
  title: "Figures about MONUSCO, for any page",
  intro:
    "This server gives widgets with dated, sourced figures about the United Nations mission in the Democratic Republic of the Congo and its hand-over.",
  updated: (date) => `The data are of ${date}.`,
  elements: "Elements",
  howTo:
    "The first link of each is the page that a frame shows. Its attributes are parameters of the address; lang is the language: en, fr, sw, ln, ar or es.",
  withoutScript: "without script",
  asText: "text",
  picture: "picture",
  more: "And besides",
  files: [
    ["feed.xml", "What is new in the data, as a feed (Atom)"],
    ["calendar.ics", "The events of the hand-over, for calendars"],
    ["dataset.json", "The data that everything here is made of"],
    ["manifest.json", "The files of the package, with their hashes"],
    ["oembed?url=…", "oEmbed, for any page of this server"],
  ],
};

const fr: HomeWords = {
  title: "Des chiffres sur la MONUSCO, pour toute page",
  intro:
    "Ce serveur fournit des widgets avec des chiffres datés et sourcés sur la mission des Nations Unies en République démocratique du Congo et son désengagement.",
  updated: (date) => `Les données sont du ${date}.`,
  elements: "Éléments",
  howTo:
    "Le premier lien de chacun est la page qu’affiche un cadre. Ses attributs sont des paramètres de l’adresse\u202f; lang est la langue\u00a0: en, fr, sw, ln, ar ou es.",
  withoutScript: "sans script",
  asText: "texte",
  picture: "image",
  more: "Et aussi",
  files: [
    ["feed.xml", "Les nouveautés des données, en flux (Atom)"],
    ["calendar.ics", "Les événements du désengagement, pour les agendas"],
    ["dataset.json", "Les données dont tout ici est fait"],
    ["manifest.json", "Les fichiers du paquet, avec leurs empreintes"],
    ["oembed?url=…", "oEmbed, pour toute page de ce serveur"],
  ],
};

export const HOME = { en, fr } as const;

export type HomeLanguage = keyof typeof HOME;
