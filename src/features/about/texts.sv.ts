/** Texts that come with the pages about the guide. The English file has the same keys, held by its type. */
export const texts = {
  about: {
    what: 'Guiden hjälper dig att avgöra om och hur du får använda AI i en arbetsuppgift. Varje besked vilar på ett dokument som din organisation har bestämt eller hänvisar till.',
    how: 'Så är den gjord',
    how1: 'Någon har läst dokumentet mening för mening och skrivit ned vad det säger, med egna ord och med uppgift om var det står.',
    how2: 'Varje råd i guiden pekar på de påståenden som det vilar på. Är texten oklar har vi läst den försiktigt och skrivit att det är en tolkning.',
    how3: 'Det strängaste som gäller för dina svar avgör beskedet, och du ser alla skäl.',
    how4: 'Reglerna prövas mot alla svar som går att ge, inte bara mot några exempel. Att svara ”vet inte” kan aldrig ge ett mildare besked än att veta.',
    how5: 'Ingen AI svarar dig. Samma svar ger alltid samma besked.',
    sources: 'Dokumenten',
    sourcesText: 'Det här är dokumenten som råden vilar på. Det är dokumenten som gäller.',
    limits: 'Vad guiden inte är',
    limits1: 'Den är vägledning och ersätter varken dokumentet, lagen eller den som ansvarar i din organisation.',
    limits2: 'Det som dokumentet inte tar upp hittar guiden inte på. Då säger den vem du kan fråga.',
    limits3: 'Den vet bara det du svarar. Stämmer inte svaren, stämmer inte heller beskedet.',
    limits4: 'Innehållet ska ses över med jämna mellanrum. Har dagen gått ut säger resultatet till.',
    facts: 'Version och licens',
    version: 'Version',
    licenceText: 'EUPL 1.2, öppen källkod. Vem som helst får använda, granska och ändra guiden.',
    more: 'Mer om guiden',
    changes: 'Vad som har ändrats i innehållet',
    operator: 'Vem som driver guiden',
  },
  operator: {
    missing: 'Den som driver guiden har inte lämnat några kontaktuppgifter än. De ska stå här. Fråga den hos er som ansvarar för guiden.',
    mail: 'E-post',
    phone: 'Telefon',
    address: 'Adress',
  },
  accessibility: {
    title: 'Tillgänglighet',
    heading: 'Tillgänglighet för {{guide}}',
    lead: '{{operator}} står bakom den här webbplatsen och vill att alla ska kunna använda den. Här står hur väl webbplatsen följer lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du säger till om fler.',
    someone: 'Den som driver guiden',
    status: 'Hur tillgänglig är webbplatsen?',
    whole:
      'Webbplatsen är helt förenlig med lagen. Den följer WCAG 2.2 på nivå AA och den europeiska standarden EN 301 549. Vi känner inte till några brister.',
    partly:
      'Webbplatsen är delvis förenlig med lagen. Den är byggd för WCAG 2.2 på nivå AA och den europeiska standarden EN 301 549. Bristerna står nedan.',
    lacking: 'Innehåll som inte är tillgängligt',
    lackingLaw: 'Det här är inte förenligt med lagen:',
    notAssessed:
      'Den som driver guiden har inte själv gått igenom den än. Tills det är gjort kan vi inte lova att den är helt förenlig med lagen.',
    outside: 'Det här omfattas inte av vår bedömning, eftersom andra ansvarar för det:',
    outside1: 'Dokument och webbplatser som guiden länkar till.',
    outside2: 'Läroexempel och ändringar i innehållet som bara finns på svenska. De är uppmärkta som svenska på de engelska sidorna.',
    help: 'Om du inte kan använda något',
    helpText:
      'Behöver du innehåll från webbplatsen i en annan form, som uppläst, i punktskrift eller som vanlig text? Hör av dig. Du får svar så snart som möjligt.',
    report: 'Säg till om en brist',
    reportText: 'Hittar du ett problem som inte står här, eller tycker du att vi inte följer lagen? Säg till, så att vi kan rätta det.',
    supervision: 'Tillsyn',
    supervisionText:
      'Myndigheten för digital förvaltning, Digg, ser till att lagen följs. Är du inte nöjd med hur vi tar hand om det du har sagt kan du anmäla det till Digg.',
    supervisionLink: 'Anmäl bristande tillgänglighet till Digg',
    tested: 'Hur vi har testat',
    tested1:
      'Varje sida och varje läge som en sida kan ha prövas automatiskt mot WCAG 2.2 A och AA, i ljust och mörkt läge, varje gång guiden ändras.',
    tested2:
      'Samma prov görs med 320 bildpunkters bredd, med text i dubbel storlek, med större avstånd mellan tecken och rader, med egna färger och med bara tangentbord.',
    tested3:
      'Läsordningen och de namn som en skärmläsare får är nedskrivna och granskade. Personer med funktionsnedsättning har ännu inte provat guiden.',
    assessed: 'Den som driver guiden gick senast igenom webbplatsen {{day}}.',
    updated: 'Redogörelsen uppdaterades senast {{day}}.',
  },
  privacy: {
    title: 'Dina uppgifter',
    lead: 'Guiden skickar inget av det du svarar. Den har inga kakor, ingen spårning och inga konton.',
    stays: 'Det som stannar i din webbläsare',
    stays1:
      'Svaren och bockarna ligger i minnet för fliken, så att du kan gå fram och tillbaka. Minnet hör till fliken och töms när den stängs.',
    stays2: 'Inget läggs i minnet förrän du har valt organisation eller svarat på något.',
    stays3: 'Det du söker efter används bara på sidan.',
    asked: 'Det som sparas bara om du ber om det',
    asked1: 'Bedömningar, egna fall och annat som du själv sparar ligger kvar i webbläsaren på den här datorn, tills du tar bort dem.',
    asked2: 'En delad länk bär dina val efter tecknet #. Den delen skickas inte till servern. Den som får länken ser samma besked som du.',
    asked3: 'Filer som du laddar ned görs på din dator.',
    shared: 'Delar du dator med andra',
    sharedText:
      'Välj ”Rensa allt” längst ned på sidan. Då tas allt bort som guiden har sparat i webbläsaren, också i andra flikar som visar guiden, och de sidor som är sparade för att läsas utan nät.',
    left: 'Det här kan guiden inte ta bort:',
    left1:
      'Webbläsarens historik: vilka sidor du har öppnat. Inget besked står i sidornas namn. Men en delad länk som du har öppnat står där i sin helhet, med sina val. Rensa historiken, eller använd ett privat fönster.',
    left2:
      'En flik som du har stängt kan komma tillbaka med sina svar, om du öppnar den igen eller om webbläsaren återställer sina flikar när den startar. En flik som du duplicerar får en kopia av svaren.',
    left3: 'Svaren i en flik som just då visar en annan webbplats, och filer som du har laddat ned.',
    offline:
      'Guiden kan också spara sina egna sidor i webbläsaren, så att de går att öppna utan nät. Där finns inga svar, men de visar vilken organisation det gäller.',
    server: 'Servern',
    serverText:
      'Precis som på alla webbplatser ser servern vilka sidor som hämtas och från vilken adress på nätet. Vad som loggas, och hur länge, bestämmer den som driver guiden.',
  },
  changelog: {
    title: 'Ändringar i innehållet',
    lead: 'Här står vad som har ändrats i varje organisations innehåll, och när. En gammal bedömning kan läsas annorlunda efter en ändring.',
    version: 'Version {{version}}',
    none: 'Inga ändringar är beskrivna.',
  },
} as const
