import type { Words } from "./words.js";

const count = (value: number, one: string, many: string): string => `${value} ${value < 2 ? one : many}`;

const meant = (name: string | undefined): string => (name ? ` Vouliez-vous dire ${name} ?` : "");

export const french: Words = {
  lang: "fr",
  title: "Contrôle des widgets",
  close: "Fermer",
  again: "Regarder à nouveau",
  copy: "Copier le rapport",
  copied: "Copié",
  byHand: "Le navigateur ne permet pas la copie. Copiez le rapport ici :",
  summary: (problems, remarks, widgets) =>
    `${count(problems, "problème", "problèmes")} et ${count(remarks, "remarque", "remarques")} pour ${count(widgets, "élément", "éléments")}`,
  findings: "Constats",
  none: "Rien à redire.",
  widgets: "Éléments",
  page: "Page",
  goTo: (label) => `Aller à ${label}`,
  where: "Où",
  todo: "Que faire",
  see: "Voir",
  severities: { problem: "Problème", remark: "Remarque" },
  yes: "oui",
  no: "non",
  unknown: "inconnu",
  states: {
    ready: "prêt",
    loading: "en chargement",
    failed: "en échec",
    empty: "vide",
    "not defined": "non défini",
    "not drawn": "non dessiné",
  },
  origins: { embedded: "intégrées au script", inline: "écrites dans la page", remote: "d’une adresse" },
  freshness: { fresh: "à jour", due: "mise à jour attendue", overdue: "mise à jour en retard", superseded: "remplacé" },
  freshUntil: (day) => `à jour jusqu’au ${day}`,
  dueUntil: (day) => `en retard après le ${day}`,
  later: (date) => `un chiffre plus récent existe, de ${date}`,
  request: (at, milliseconds, kilobytes, isCached, status) =>
    `${at}, en ${milliseconds} ms, ${isCached ? "du cache du navigateur" : kilobytes}${status ? `, statut ${status}` : ""}`,
  updated: (day) => `du ${day}`,
  draft: "une ébauche qu’aucun locuteur natif n’a relue",
  asked: (tag, from) => `demandée : ${tag || "aucune"}${from ? ` par ${from}` : ""}`,
  others: (tags) => `textes en d’autres langues : ${tags}`,
  withIntegrity: "avec integrity",
  withoutIntegrity: "sans integrity",
  pixels: (width, height) => `${width} × ${height} px`,
  facts: {
    state: "État",
    shows: "Affiche",
    attributes: "Attributs",
    version: "Version",
    language: "Langue",
    direction: "Direction",
    data: "Données",
    dataset: "Jeu de données",
    address: "Adresse",
    fetched: "Chargées",
    failure: "Échec",
    provider: "Fournisseur",
    asOf: "Figé au",
    today: "Jugé au",
    freshness: "Fraîcheur",
    sources: "Liens vers les sources",
    sentence: "Phrase dans la balise",
    size: "Taille",
    heading: "Niveau du titre",
    contrast: "Contraste du texte",
    where: "Où",
    scripts: "Scripts",
    versions: "Versions",
    stylesheet: "Feuille de style",
    policies: "Politique dans la page (celle d’un en-tête ne peut être lue)",
    trustedTypes: "Trusted types dans ce navigateur",
    sandbox: "Sandbox de ce cadre",
    blocked: "Bloqué par la politique",
    shift: "Décalage de la mise en page",
  },
  by: {
    nothing: {
      what: () => "Cette page ne contient aucun de nos widgets.",
      todo: "Vérifiez si le CMS a retiré les balises à l’enregistrement, ou si elles sont dans un cadre d’une autre origine ou un shadow root fermé.",
    },
    "not-defined": {
      what: (tags, scripts) =>
        `${tags} : non enregistré, les lecteurs voient la phrase dans la balise. ${scripts ? `La page demande ${scripts}.` : "La page ne demande aucun script de nous."}`,
      todo: "Ajoutez la balise script avec type=module ; si elle y est, ouvrez son adresse dans le navigateur et comparez integrity et la politique.",
    },
    sandboxed: {
      what: (tags) => `${tags} : dans un cadre dont le sandbox interdit les scripts.`,
      todo: "Ajoutez allow-scripts au sandbox du cadre.",
    },
    misspelt: {
      what: (tag, other) => `L’élément <${tag}> n’existe pas.${meant(other && `<${other}>`)}`,
      todo: "Corrigez le nom de la balise.",
    },
    unclosed: {
      what: (tag, inner) => `<${tag}> n’est pas fermé : il a avalé <${inner}>.`,
      todo: "Fermez-le par sa propre balise, comme </monusco-stat> : HTML ne connaît pas <monusco-stat />.",
    },
    "unknown-attribute": {
      what: (tag, name, other) => `<${tag}> n’a pas d’attribut ${name}.${meant(other)}`,
      todo: "Corrigez ou retirez l’attribut.",
    },
    "unknown-id": {
      what: (name, value, known) => `${name}="${value}" n’est pas dans le jeu de données. Il a : ${known || "rien"}.`,
      todo: "Utilisez l’un de ces identifiants, ou un autre jeu de données.",
    },
    "bad-date": {
      what: (name, value) => `${name}="${value}" n’est pas une date et n’est pas pris en compte.`,
      todo: "Écrivez les dates comme 2024, 2024-06 ou 2024-06-30.",
    },
    "no-data": {
      what: () => "Rien ne donne de données à ce widget.",
      todo: "Ajoutez <monusco-data> avec une adresse, ou chargez monusco-widgets.js, qui contient un jeu de données.",
    },
    "data-address": {
      what: (address) => `L’adresse des données ne peut être demandée : ${address}`,
      todo: "Écrivez une adresse http: ou https: dans src.",
    },
    "data-unreachable": {
      what: (address, message) => `Pas de réponse de ${address} (${message}).`,
      todo: "Ouvrez l’adresse dans le navigateur. Si elle répond, son serveur doit envoyer access-control-allow-origin, et la politique de la page la nommer dans connect-src.",
    },
    "data-refused": {
      what: (address, message) => `Le serveur refuse ${address} (${message}).`,
      todo: "Corrigez l’adresse, ou demandez à qui tient ce serveur.",
    },
    "data-invalid": {
      what: (address, message) => `Ce que contient ${address} n’est pas un de nos jeux de données (${message}).`,
      todo: "Vérifiez-le par la commande monusco-widgets validate.",
    },
    blocked: {
      what: (directive, address) => `La politique de la page bloque ${address} (${directive}).`,
      todo: "Ajoutez son origine à cette directive de la Content-Security-Policy.",
    },
    "file-failed": {
      what: (address, status) => `Un de nos fichiers n’est pas là : ${address} (statut ${status}).`,
      todo: "Mettez tous les fichiers d’une version côte à côte sur le serveur, avec le dossier locales.",
    },
    "two-providers": {
      what: (providers) => `${providers} éléments <monusco-data scope="page"> : seul le dernier compte.`,
      todo: "Gardez-en un, ou mettez les balises à l’intérieur.",
    },
    "two-copies": {
      what: (scripts, versions) =>
        `Notre script est chargé plus d’une fois : ${scripts}. Le premier enregistre ses éléments (version ${versions}).`,
      todo: "Chargez-le une fois.",
    },
    "no-integrity": {
      what: (address) => `Le script vient d’un autre serveur, sans integrity : ${address}`,
      todo: "Fixez-le par integrity et crossorigin, si ce fichier ne change jamais sous son nom.",
    },
    "no-stylesheet": {
      what: () => "Aucune place n’est gardée pour les widgets : la page bouge quand ils arrivent.",
      todo: "Liez monusco-widgets.css dans l’en-tête.",
    },
    "no-sentence": {
      what: (tag) => `<${tag}> ne contient pas de phrase pour les lecteurs sans JavaScript.`,
      todo: "Écrivez dans la balise ce qu’il affiche aujourd’hui, avec date et source.",
    },
    "stale-sentence": {
      what: (sentence, figure) => `La phrase dans la balise ne dit pas le chiffre affiché, ${figure} : « ${sentence} »`,
      todo: "Réécrivez dans la balise le chiffre, sa date et sa source.",
    },
    empty: {
      what: () => "Le jeu de données n’a rien à montrer ici, ou n’avait rien ce jour-là.",
      todo: "Regardez as-of et series.",
    },
    due: {
      what: (fresh, due) =>
        `Le chiffre est à renouveler${fresh ? ` : il était à jour jusqu’au ${fresh}, et sera en retard après le ${due}` : ""}.`,
      todo: "Mettez un chiffre plus récent dans le jeu de données, ou une version plus récente du script sur la page.",
    },
    overdue: {
      what: (_, due) => `Le chiffre est vieux${due ? ` : son renouvellement est en retard depuis le ${due}` : ""}.`,
      todo: "Mettez un chiffre plus récent dans le jeu de données, ou une version plus récente du script sur la page.",
    },
    "language-unknown": {
      what: (asked, shown) => `Il n’y a pas de mots dans la langue « ${asked} » : « ${shown} » est affiché.`,
      todo: "Mettez le widget dans une langue qu’il parle, ou ajoutez-en une par addLanguage.",
    },
    "language-missing": {
      what: (asked, shown) => `Les mots de « ${asked} » ne sont pas venus : « ${shown} » est affiché.`,
      todo: "Copiez le dossier locales avec le script ; la politique doit le permettre dans script-src.",
    },
    draft: {
      what: (lang) => `Les mots de « ${lang} » sont une ébauche qu’aucun locuteur natif n’a relue.`,
      todo: "Faites-les relire par qui parle la langue ; les widgets le disent parmi leurs sources.",
    },
    contrast: {
      what: (ratio) => `Le texte se détache de la page par ${ratio} pour 1 ; il faut 4.5.`,
      todo: "Réglez la couleur du texte, ou --monusco-color-text, plus sombre sur fond clair ou plus claire sur fond sombre.",
    },
    overflow: {
      what: (wide, room) => `Son contenu a ${wide} px de large, là où il y a ${room} px.`,
      todo: "Donnez-lui une colonne plus large, ou une variante plus petite.",
    },
    invisible: {
      what: () => "Il ne prend aucune place sur la page.",
      todo: "Cherchez une règle des feuilles de style de la page qui le cache.",
    },
    "heading-level": {
      what: (level, last) => `Son titre est de niveau ${level}, après un de niveau ${last} sur la page.`,
      todo: "Réglez heading-level à un de plus que le titre au-dessus.",
    },
    shift: {
      what: (sum) => `La page a bougé en se construisant : décalage ${sum}.`,
      todo: "Liez monusco-widgets.css dans l’en-tête, et voyez ce qui vient tard par ailleurs.",
    },
  },
};
