/** Texts of the editors' workbench. The English file has the same keys, held by its type. */
export const workbenchSv = {
  title: 'Redaktörens verkstad',
  views: 'Verkstadens delar',
  organisation: 'Organisation',
  needsScript: 'Verkstaden behöver JavaScript.',
  numbers: {
    steps: 'steg',
    questions: 'frågor',
    findings: 'råd',
    statements: 'påståenden',
    promises: 'löften',
    scenarios: 'fall',
    tasks: 'uppgifter',
  },
  showing: { published: 'Visar det publicerade innehållet', draft: 'Visar utkastet' },
  view: {
    overview: 'Översikt',
    flow: 'Flöde',
    coverage: 'Täckning',
    tables: 'Beslutstabell',
    dates: 'Datum',
  },
  lead: {
    overview: 'Här granskar du innehållet som du ansvarar för. Ingenting skickas från din webbläsare.',
    flow: 'Se hur frågorna hänger ihop, vilka råd de leder till och vad råden vilar på. Följ ett fall steg för steg.',
    coverage: 'Se avsnitt för avsnitt vad som vilar på varje påstående, och vad som inte används och varför.',
    tables: 'Välj två eller tre frågor och se utfallet för varje kombination, när resten av fallet ligger fast.',
    dates: 'Se vad som borde ha setts över, vad som snart ska ses över och vem som ansvarar.',
  },
}
