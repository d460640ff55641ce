import { formatFor } from '../format.ts'

const f = formatFor('sv-SE')

/** The desk in Swedish: the source. Every other locale has this shape. */
export const sv = {
  brand: 'Viskan',
  starting: 'Laddar …',
  again: 'Försök igen',
  back: 'Tillbaka',

  fault: {
    offline: 'Vi når inte servern.',
    server: 'Något gick fel på servern.',
    refused: 'Servern tog inte emot det.',
    signedOut: 'Du är utloggad.',
    busy: (seconds: number) =>
      seconds < 90
        ? f.plural(seconds, {
            one: 'Vänta # sekund och försök sedan igen.',
            other: 'Vänta # sekunder och försök sedan igen.',
          })
        : f.plural(Math.ceil(seconds / 60), {
            one: 'Det har kommit många försök. Försök igen om # minut.',
            other: 'Det har kommit många försök. Försök igen om # minuter.',
          }),
  },

  door: {
    title: 'Logga in',
    centre: 'Center',
    chooseCentre: 'Välj ditt center',
    unchosen: 'Välj center först.',
    name: 'Namn',
    passphrase: 'Lösenfras',
    passphraseWhy: 'De sex orden. Stora bokstäver och extra mellanslag spelar ingen roll.',
    show: 'Visa lösenfrasen',
    hide: 'Dölj lösenfrasen',
    go: 'Logga in',
    asking: 'Frågar servern …',
    deriving: 'Räknar fram dina nycklar ur lösenfrasen. Det tar några sekunder.',
    opening: 'Öppnar inkorgen …',
    wrong: 'Namnet och lösenfrasen hör inte ihop. Kontrollera båda och försök igen.',
    wrongPassphrase: 'Lösenfrasen stämmer inte. Försök igen.',
    wrongKit: 'De här orden hör inte till centret. Kontrollera dem mot utskriften.',
    altered:
      'Servern lämnade något som inte är ditt. Ingenting har öppnats. Logga inte in igen förrän du har talat med den som sköter servern.',
    device: 'Datorn klarade inte att räkna fram nycklarna. Stäng andra program eller flikar och försök igen.',
    unreachable: 'Vi når inte servern. Kontrollera nätet och försök igen.',
    noCentre: 'Inget center är startat än. Öppna länken som servern skrev ut när den startade.',
    byKit: 'Använd återställningskortet',
    byPassphrase: 'Använd namn och lösenfras',
    locked: 'Låst',
    lockedLead: (name: string) =>
      `${name}, skriv din lösenfras så fortsätter du där du var. Ditt utkast finns kvar.`,
    lockedKitLead: 'Skriv orden på återställningskortet så fortsätter du där du var.',
    expired: 'Logga in igen',
    expiredLead: (name: string) =>
      `${name}, du har blivit utloggad. Skriv din lösenfras så fortsätter du där du var. Det du skrev finns kvar.`,
    unlock: 'Lås upp',
    somebodyElse: 'Någon annan ska logga in',
    somebodyElseWhy: 'Det som inte har sparats försvinner då från den här datorn.',
  },

  kitDoor: {
    title: 'Logga in med återställningskortet',
    lead: 'Skriv de 24 orden på kortet, i ordning.',
    words: 'De 24 orden',
    count: (n: number) => f.plural(n, { one: '# ord av 24', other: '# ord av 24' }),
    empty: 'Skriv de 24 orden.',
    mixed: 'Skriv bara ord, eller ord med sina nummer före.',
    notAll: (n: number) => `Det ska vara 24 ord. Här är ${f.number(n)}.`,
    unknown: (words: string) => `De här orden finns inte i listan: ${words}.`,
    check: 'Något ord är fel, eller så står de i fel ordning. Jämför med kortet.',
  },

  compare: {
    title: 'Stämmer centrets sex ord?',
    lead: 'Jämför med de sex orden på återställningskortet eller på centrets affischer. Bara om de är likadana är det här ert eget center.',
    working: 'Räknar fram orden …',
    same: 'De är likadana',
    different: 'De skiljer sig',
    differentWhy: 'Då loggar vi ut dig. Tala med den som sköter servern innan någon svarar på frågor.',
  },

  setup: {
    title: 'Starta ett center',
    step: (n: number, of: number) => `Steg ${f.number(n)} av ${f.number(of)}`,
    checking: 'Kontrollerar länken …',
    refused: {
      title: 'Länken gäller inte',
      text: 'Den gäller i 24 timmar. Starta servern igen, så skriver den ut en ny. Kontrollera också att hela länken kom med.',
    },
    done: {
      title: 'Centret är redan startat',
      text: 'Länken har använts. Logga in med ditt namn och din lösenfras.',
      go: 'Till inloggningen',
    },
    names: {
      title: 'Vad heter centret, och vad heter du?',
      centre: 'Centrets namn',
      centreWhy: 'Det syns för den som frågar. Ett kort, vanligt namn är bäst.',
      name: 'Ditt namn',
      nameWhy: 'Du loggar in med det, och dina kollegor ser det. Den som frågar ser det inte.',
      missing: 'Skriv ett namn.',
      go: 'Fortsätt',
    },
    passphrase: {
      title: 'Din lösenfras',
      lead: 'De här sex orden låser upp allt du läser. Servern får dem aldrig, så ingen kan skicka dem till dig igen.',
      redraw: 'Dra sex nya ord',
      list: 'Ordens språk',
      lists: { sv: 'Svenska ord', en: 'Engelska ord' },
      words: 'Lösenfrasens sex ord',
      name: 'Namn',
      typed: 'Skriv lösenfrasen',
      typedWhy: 'Då vet du att du har den. Skriv av den, eller kryssa i rutan nedanför.',
      saved: 'Den sparas i min lösenordshanterare',
      wrong: 'Det är inte samma sex ord. Jämför med orden ovanför.',
      go: 'Fortsätt',
    },
    working: {
      title: 'Gör centrets nycklar',
      text: 'Din webbläsare räknar. Det tar några sekunder, och inget lämnar datorn än.',
      failed:
        'Datorn klarade inte att räkna. Stäng andra program eller flikar och försök igen. Din lösenfras är densamma.',
    },
    kit: {
      title: 'Skriv ut återställningskortet',
      lead: 'Om alla glömmer sin lösenfras är det här kortet enda vägen in. Lägg det i ett låst skåp. Den som har kortet kan läsa allt.',
      print: 'Skriv ut kortet',
      byHand: 'Har du ingen skrivare? Skriv av orden för hand, med nummer.',
      words: 'Återställningskortets 24 ord',
      go: 'Jag har kortet på papper',
      card: 'Återställningskort',
      cardOf: (centre: string, day: number) => `${centre}, ${f.date(day)}`,
      cardHow: 'Välj ”Använd återställningskortet” på inloggningssidan och skriv orden i ordning.',
      cardCompare: 'Efter orden visas sex andra ord. De ska vara likadana som dessa:',
      name: 'Återställningskort',
    },
    proof: {
      title: 'Kontrollera kortet',
      lead: 'Skriv tre av orden, så som de står på papperet.',
      word: (n: number) => `Ord nummer ${f.number(n)}`,
      wrong: 'Det är inte det ordet.',
      show: 'Visa kortet igen',
      go: 'Starta centret',
      sending: 'Startar centret …',
      expired: 'Länken gäller inte längre. Starta servern igen och öppna den nya länken i den här fliken.',
      clock: 'Servern tog inte emot det. Kontrollera att datorns datum stämmer.',
      failed: 'Centret är inte startat än. Allt du har gjort finns kvar här.',
    },
    ready: {
      title: (centre: string) => `${centre} är igång`,
      lead: 'Nu går det att ställa frågor.',
      fingerprint: 'Sex ord till era affischer',
      fingerprintWhy: 'Med dem kan den som frågar kontrollera att sidan är er. De är inte hemliga.',
      publicPage: 'Öppna sidan där man frågar',
      inbox: 'Öppna inkorgen',
      door: 'Till inloggningen',
    },
  },

  bar: {
    skipList: 'Gå till frågorna',
    skipThread: 'Gå till samtalet',
    label: 'Desken',
    lock: 'Lås',
    menu: 'Mer',
    signedInAs: (name: string) => `Inloggad som ${name}`,
    signOut: 'Logga ut',
    idle: 'Lås efter',
    minutes: (n: number) => f.plural(n, { one: '# minut', other: '# minuter' }),
    fingerprint: 'Visa centrets sex ord',
    publicPage: 'Sidan där man frågar',
    offline: 'Ingen kontakt med servern. Nya frågor syns när kontakten är tillbaka.',
    refusedEpochs: (n: number) =>
      f.plural(n, {
        one: '# nyckel är inte undertecknad av centret och används inte. Tala med den som sköter servern.',
        other:
          '# nycklar är inte undertecknade av centret och används inte. Tala med den som sköter servern.',
      }),
  },

  inbox: {
    title: 'Frågor',
    closedTitle: 'Stängda frågor',
    total: (n: number) => f.plural(n, { one: '# fråga', other: '# frågor' }),
    waiting: (n: number) => f.plural(n, { one: '# väntar', other: '# väntar' }),
    loading: 'Hämtar frågorna …',
    failed: 'Frågorna gick inte att hämta.',
    empty: 'Inga frågor just nu.',
    emptyWhy: 'När någon frågar syns det här av sig självt.',
    emptyClosed: 'Inga stängda frågor.',
    showClosed: 'Visa stängda',
    showOpen: 'Visa öppna',
    news: (n: number) => f.plural(n, { one: 'Visa # ny', other: 'Visa # nya' }),
    more: 'Hämta fler',
    reload: 'Hämta igen',
    keys: 'Pil upp och ner väljer, Retur öppnar, Escape går tillbaka.',
    choose: 'Välj en fråga i listan.',
  },

  line: {
    noTopic: 'Ämne inte angivet',
    unreadable: 'Går inte att läsa',
    before: (date: string, days: number) =>
      days < 0
        ? `${date}, har varit`
        : days === 0
          ? `${date}, i dag`
          : f.plural(days, { one: `${date}, i morgon`, other: `${date}, om # dagar` }),
    beforeLabel: 'Viktigt datum',
    waits: (days: number) =>
      days <= 0 ? 'Kom i dag' : f.plural(days, { one: 'Väntat sedan i går', other: 'Väntat # dagar' }),
    answered: (days: number) =>
      days <= 0
        ? 'Besvarad i dag'
        : f.plural(days, { one: 'Besvarad i går', other: 'Besvarad för # dagar sedan' }),
    closed: (days: number) =>
      days <= 0 ? 'Senast i dag' : f.plural(days, { one: 'Senast i går', other: 'Senast för # dagar sedan' }),
    collected: 'Svaret är läst',
    notCollected: 'Svaret är inte läst än',
    state: { received: 'Ny', answering: 'Besvaras', answered: 'Besvarad', closed: 'Stängd' },
    followUp: 'Ny följdfråga',
    mine: 'Du har den',
    by: (name: string) => `${name} har den`,
    free: 'Ingen har den',
  },

  summary: {
    title: 'Det som angavs',
    topic: 'Ämne',
    before: 'Viktigt datum',
    age: 'Ålder',
    area: 'Var',
    lang: 'Språk för svaret',
    as: 'Vem frågar',
    topics: {
      family: 'Familj',
      marriage: 'Giftermål',
      travel: 'En resa',
      violence: 'Våld eller hot',
      love: 'Kärlek',
      other: 'Något annat',
      accessibility: 'Fel på sidan (tillgänglighet)',
    },
    ages: { u15: 'Under 15', '15-17': '15–17', '18-20': '18–20', '21+': '21 eller mer' },
    languages: {
      sv: 'svenska',
      en: 'engelska',
      ar: 'arabiska',
      bs: 'bosniska, kroatiska, serbiska',
      ckb: 'sorani',
      es: 'spanska',
      fa: 'persiska (farsi)',
      fi: 'finska',
      fr: 'franska',
      kmr: 'kurmanji',
      prs: 'dari',
      rom: 'romani',
      so: 'somaliska',
      ti: 'tigrinja',
      tr: 'turkiska',
    },
    askers: { young: 'För egen del', friend: 'Vän eller syskon', professional: 'I sitt jobb' },
  },

  unreadable: {
    epoch:
      'Du har ingen nyckel till den här frågan. Den kan vara från en tid innan du började, eller så är nyckeln inte undertecknad av centret.',
    keys: 'Frågans nycklar är felaktiga. Ingen kan öppna den, och det går inte att svara på den.',
    summary: 'Det som angavs om frågan går inte att öppna. Meddelandena kan ändå gå att läsa.',
  },

  thread: {
    loading: 'Öppnar samtalet …',
    failed: 'Samtalet gick inte att hämta.',
    gone: 'Samtalet finns inte längre. Den som frågade kan ha raderat det, eller så har tiden gått ut.',
    goneText: 'Det du skrev står kvar här tills du lämnar samtalet.',
    region: 'Samtalet',
    messages: 'Meddelanden',
    writer: 'Den som frågar',
    professional: 'Den som frågar, i sitt jobb',
    centre: 'Centret',
    opened: (day: number) => `Kom ${f.date(day)}`,
    closedMessage: 'Det här meddelandet går inte att öppna. Det är skadat eller ändrat.',
    missing: (n: number) =>
      f.plural(n, { one: '# meddelande saknas i samtalet.', other: '# meddelanden saknas i samtalet.' }),
    missingHere: (n: number) => `Meddelande ${f.number(n)} saknas.`,
    doubled: 'Det finns två meddelanden med samma nummer. Lita inte på ordningen.',
    fresh: 'Nytt',
    stale: 'Det har kommit något nytt i samtalet.',
    showStale: 'Visa det',
    earlier: 'Visa äldre meddelanden',
    claim: 'Ta frågan',
    release: 'Lämna ifrån dig frågan',
    close: 'Stäng frågan',
    reopen: 'Öppna frågan igen',
    claimed: 'En kollega har redan tagit frågan.',
    theirs: (name: string) => `${name} har frågan. Du kan svara när ${name} har lämnat ifrån sig den.`,
    transitionFailed: 'Det gick inte.',
  },

  reply: {
    title: 'Svara',
    text: 'Ditt svar',
    by: 'Du svarar som',
    chooseBy: 'Välj',
    safe: (how: string) => `Den som frågar vill läsa i fred: ${how}`,
    professions: {
      counsellor: 'Kurator',
      midwife: 'Barnmorska',
      police: 'Polis',
      social: 'Socionom',
      lead: 'Chef',
    },
    send: 'Skicka svaret',
    sending: 'Skickar …',
    cannot: 'Det går inte att svara här, eftersom samtalets nycklar inte går att använda.',
    left: (n: number) =>
      f.plural(n, { one: 'Plats för # tecken till.', other: 'Plats för ungefär # tecken till.' }),
    over: (n: number) =>
      f.plural(n, { one: 'Texten är # tecken för lång.', other: 'Texten är ungefär # tecken för lång.' }),
    draft: {
      none: '',
      typing: '',
      saved: 'Utkastet är sparat.',
      unsaved: 'Utkastet är inte sparat på servern än. Det finns kvar här.',
      tooLong: 'Utkastet är för långt för att sparas på servern. Det finns kvar här.',
      unreadable: 'Ditt tidigare utkast går inte att öppna.',
    },
    fault: {
      empty: 'Skriv något först.',
      by: 'Välj vad du svarar som.',
      tooLong: 'Texten är för lång. Korta den, eller dela upp den i två svar.',
      changed:
        'Det kom något nytt medan du skrev. Svaret är inte skickat. Läs det nya, ändra om du vill och skicka igen.',
      gone: 'Samtalet finns inte längre, så svaret kan inte skickas. Texten står kvar.',
      full: 'Samtalet är fullt. Svaret kan inte skickas. Texten står kvar.',
      claimed: 'Frågan är tagen av en kollega. Svaret är inte skickat. Texten står kvar.',
      kept: 'Svaret är inte skickat. Texten står kvar.',
    },
  },

  said: {
    news: (n: number) => f.plural(n, { one: '# ny fråga att visa', other: '# nya frågor att visa' }),
    sent: 'Svaret är skickat.',
    closed: 'Frågan är stängd.',
    reopened: 'Frågan är öppen igen.',
    changed: 'Det har kommit något nytt i samtalet.',
    undo: 'Ångra',
  },

  day: (day: number) => f.day(day),
  date: (day: number) => f.date(day),
  number: (n: number) => f.number(n),
}

/** The shape of a locale of the desk. */
export type Texts = typeof sv
