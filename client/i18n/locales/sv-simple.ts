import { formatFor } from '../format.ts'
import { sv, type Locale } from './sv.ts'

const f = formatFor('sv-SE')

/** Easy Swedish: one thing a sentence, no images, hard words explained. What is easy already is taken from Swedish. */
export const svSimple: Locale = {
  ...sv,

  exit: {
    ...sv.exit,
    how: 'Du kan också trycka på knappen Skift tre gånger.',
    onceMore: 'Tryck en gång till. Då lämnar du sidan.',
    trial: {
      lead: 'Du kan prova här. Du är kvar på sidan.',
      press: 'Prova att lämna sidan',
      done: 'Så här blir det. Det du skrev försvinner direkt. En vanlig sida visas. Ingen kan gå tillbaka hit.',
      again: 'Prova en gång till',
    },
  },

  foot: {
    ...sv.foot,
    trace: 'Göm att du var här',
    poster: 'Är sidan på riktigt?',
    loading: 'Texten kommer snart.',
    failed: 'Texten kom inte. Allt du har skrivit finns kvar. Har du nät? Försök igen.',
  },

  start: {
    ...sv.start,
    title: 'Fråga oss. Du behöver inte säga vem du är.',
    askHint: 'Du kan skriva mycket eller lite.',
    readHint: 'Du behöver din kod.',
    codeHint: 'Du har inte sparat den än.',
  },

  before: {
    ...sv.before,
    lead: 'Tryck på det du vill veta mer om. Eller skriv din fråga på en gång.',
    who: {
      title: 'Vem svarar, och när?',
      text: (days: number | null) => [
        'En vuxen svarar dig. Hen arbetar med att hjälpa unga.',
        'Det kan vara en kurator. En kurator är bra på att lyssna och ge råd. Det kan också vara en barnmorska eller en polis.',
        days === null
          ? 'Kom tillbaka hit om några dagar. Då kan du läsa svaret.'
          : f.plural(days, {
              one: 'Ofta kommer svaret inom en dag. Du läser det här på sidan.',
              other: 'Ofta kommer svaret inom # dagar. Du läser det här på sidan.',
            }),
      ],
    },
    anonymous: {
      title: 'Vet ni vem jag är?',
      text: [
        'Nej. Vi frågar inte vad du heter.',
        'Vi sparar inte var du är. Vi sparar inte vilken telefon du har.',
        'Telefonen låser din text innan den skickas. Bara den som svarar kan läsa den.',
      ],
    },
    duty: {
      title: 'Måste ni berätta för någon?',
      text: [
        'Bara om vi vet vem du är.',
        'Är du under 18 år och har det svårt? Då måste vi säga det till socialtjänsten, om vi vet vem du är. De som arbetar där ska hjälpa barn och familjer. De finns i varje kommun.',
        'Vet vi inte vem du är? Då kan vi inte berätta för dem.',
        'Är du över 18 år väljer du själv. Men vet vi om ett barn som har det mycket svårt måste vi berätta det. Det kan vara ditt syskon.',
        'Du väljer om du vill säga vem du är. Du väljer också när.',
      ],
    },
    limits: {
      title: 'Vad kan ni inte hjälpa mig med?',
      text: [
        'Någon kan se din skärm när du skriver.',
        'Någon kan ha lagt en app i din telefon. Den kan visa allt du gör. Tror du det? Låna en annan telefon.',
        'Den som hittar din kod kan läsa ditt svar.',
      ],
    },
    leaving: {
      title: 'Hur lämnar jag sidan fort?',
      text: [
        'Tryck på Lämna sidan. Då försvinner allt direkt. En vanlig sida visas.',
        'Har du inte skickat din text? Då försvinner den också.',
        'Har du en dator? Tryck på Skift tre gånger.',
        'Telefonen sparar en lista på sidor du har öppnat. Där står ordet Frågor. Den raden kan vi inte ta bort.',
      ],
    },
  },

  ask: {
    ...sv.ask,
    hint: 'Du behöver inte berätta allt. Skriv inga namn om du inte vill att vi vet vem du är.',
    moreHint: 'Du väljer själv.',
    after: 'Du får en kod när du har skickat frågan. Du behöver koden för att läsa svaret.',
    sending: 'Vi låser texten och skickar den. Vänta lite.',
    before: 'Läs hur det går till',
  },

  hint: {
    ...sv.hint,
    lead: 'Det ser ut som att det här står i din text:',
    why: 'Då kan vi förstå vem du är. Är du under 18 år och har det svårt måste vi säga det till socialtjänsten. Är du över 18 år väljer du oftast själv.',
    code: 'Din kod står i texten. Vi behöver den inte. Den som ser koden kan läsa allt. Ta bort den.',
    choice: 'Du väljer. Du kan ändra texten. Du kan också låta den vara. Bara din telefon har sett det här.',
  },

  text: {
    left: (n: number) => `Du kan skriva ungefär ${f.number(n)} tecken till.`,
    over: (n: number) => `Texten är för lång. Ta bort ungefär ${f.number(n)} tecken.`,
  },

  summary: {
    ...sv.summary,
    topic: { ...sv.summary.topic, why: 'Då svarar den som vet mest om det.' },
    before: {
      title: 'Finns det en dag som är viktig?',
      why: 'Det kan vara en resa eller ett bröllop. Då vet vi när du måste ha hjälp.',
    },
    age: { ...sv.summary.age, why: 'Lagen är annorlunda för den som är under 18 år.' },
    area: {
      title: 'Var bor du?',
      why: 'Skriv en stad eller ett län. Skriv ingen adress. Då kan vi säga var det finns hjälp nära dig.',
    },
    lang: { title: 'Vilket språk vill du ha svar på?', why: 'Vi svarar på det språket om vi kan.' },
    as: { ...sv.summary.as, title: 'Vem frågar?', why: 'Då vet vi vem vi skriver till.' },
    safe: {
      title: 'Hur ska vi skriva så att du kan läsa i lugn och ro?',
      why: 'Du kan skriva: svara kort. Eller: skriv inget om min bror. Då tänker vi på det.',
    },
    tooLong: 'Texten är lite för lång. Gör den kortare.',
  },

  code: {
    ...sv.code,
    lead: 'Vi har fått din fråga. Skriv ner koden nu. Du kan bara se den en gång.',
    why: 'Du behöver koden för att läsa svaret. Tappar du bort koden? Då kan ingen hitta den igen. Orden och siffrorna är samma kod. Du behöver bara spara det ena.',
    hide: {
      ...sv.code.hide,
      text: [
        'Skriv orden som en lista på saker du ska köpa.',
        'Eller spara siffrorna. De kan se ut som numret på ett paket.',
        'Skriv inte att det är en kod.',
        'Ta inte en bild av skärmen om någon ser dina bilder.',
      ],
      listHint:
        'Skriv av listan. Siffran visar vilket ord som kommer först. Du kan skriva likadant när du kommer tillbaka.',
      numberHint:
        'Skriv av numret. Det ser ut som numret på ett paket. Du kan skriva likadant när du kommer tillbaka.',
    },
    copied: 'Har du kopierat koden? Då kan den finnas kvar i telefonen. Kopiera något annat nu.',
  },

  practise: {
    ...sv.practise,
    lead: 'Skriv koden här. Då ser du om du skrev den rätt.',
    wrong: 'Koden är inte rätt. Titta på den igen. Eller prova en gång till.',
    checking: 'Vi tittar om koden är rätt.',
  },

  done: {
    ...sv.done,
    right: 'Koden är rätt.',
    when: (days: number, day: number) =>
      f.plural(days, {
        one: `Ofta kommer svaret inom en dag. Kom tillbaka ${f.day(day)} eller senare.`,
        other: `Ofta kommer svaret inom # dagar. Kom tillbaka ${f.day(day)} eller senare.`,
      }),
    how: 'Tryck på Läs ditt svar. Skriv koden.',
    once: 'Du kan inte se koden igen. Nu kan du lämna sidan.',
  },

  read: {
    ...sv.read,
    hint: 'Skriv de sex orden. Eller skriv alla siffror. Du kan skriva med små bokstäver.',
    working: 'Vi letar efter ditt svar. Vänta lite.',
    found: 'Ord som är rätt',
    unknown: (word: string) => `Ordet ”${word}” finns inte i vår lista.`,
    problem: {
      ...sv.read.problem,
      unknown: 'Något ord finns inte i vår lista. Titta på orden igen.',
      check: 'Någon siffra är fel. Titta på siffrorna igen.',
      range: 'Någon siffra är fel. Titta på siffrorna igen.',
      mixed: 'Skriv bara orden. Eller skriv bara siffrorna.',
    },
    none: {
      title: 'Vi hittar inget med den koden.',
      text: [
        'Ett ord eller en siffra kan vara fel. Titta på koden en gång till.',
        'Svaret kan vara raderat. Då finns det inte mer. Någon kan ha gjort det, eller så har det gått lång tid.',
        'Har du tappat bort koden? Ställ din fråga igen. Då får du en ny kod.',
      ],
      ask: 'Ställ en ny fråga',
    },
  },

  veil: {
    ...sv.veil,
    when: {
      ...sv.veil.when,
      title: 'När ska texten gömmas?',
      why: 'Då kan ingen läsa den på din skärm. Tryck en gång, så ser du texten igen.',
    },
  },

  thread: {
    ...sv.thread,
    state: {
      received: (day: number | null) =>
        day === null
          ? 'Du har inte fått svar än. Kom tillbaka om några dagar.'
          : `Du har inte fått svar än. Svaret brukar komma senast ${f.day(day)}.`,
      late: 'Du har inte fått svar än. Det tar längre tid än det brukar. Behöver du hjälp fort? Då kan du ringa.',
      answering: () => 'Någon har läst din fråga. Hen skriver ett svar nu. Kom tillbaka lite senare.',
      answered: () => '',
      closed: () => 'Vi tror att du har fått svar på allt. Du kan skriva igen om du vill.',
    },
    lastOpened: (day: number) =>
      `Någon öppnade det här ${f.day(day)}, före dig nu. Var det inte du? Då kan du byta kod längre ner.`,
    openedToday: 'Någon har öppnat det här förut i dag. Var det inte du? Då kan du byta kod längre ner.',
    stays: (day: number) => `Allt försvinner ${f.date(day)} om ingen skriver mer.`,
    earlierWorking: 'Det äldre kommer snart.',
    missing: (n: number) =>
      f.plural(n, {
        one: 'Ett meddelande fattas. Vi vet inte varför. Skriv till oss och fråga.',
        other: '# meddelanden fattas. Vi vet inte varför. Skriv till oss och fråga.',
      }),
    doubled: 'Ett meddelande har kommit två gånger. Något är fel. Skriv till oss om du undrar.',
    unreadable: 'Du kan inte läsa det här. Skriv till oss. Då kan vi skicka det igen.',
    recodeWhy: 'Gör det om någon kan ha sett din kod.',
    eraseWhy: 'Då försvinner allt. Ingen kan läsa det mer. Vi kan inte heller läsa det.',
    leave: 'Jag är klar',
  },

  follow: {
    ...sv.follow,
    sending: 'Vi låser texten och skickar den.',
    sent: 'Vi har fått din text. Läs svaret med samma kod.',
    changed: 'Det kom något nytt när du skrev. Läs det först. Din text finns kvar.',
  },

  recode: {
    ...sv.recode,
    lead: 'Skriv ner den nya koden. Den gamla koden fungerar tills du byter.',
    drawing: 'Vi gör en ny kod. Vänta lite.',
    working: 'Vi byter kod.',
    done: 'Nu fungerar bara den nya koden. Den gamla koden fungerar inte mer.',
    unsure: 'Vi vet inte om koden är bytt. Spara båda koderna. Försök igen.',
  },

  erase: {
    ...sv.erase,
    soon: (seconds: number) =>
      f.plural(seconds, {
        one: 'Allt försvinner om en sekund.',
        other: 'Allt försvinner om # sekunder.',
      }),
    working: 'Vi raderar allt.',
    done: 'Koden fungerar inte mer. Du kan ställa en ny fråga när du vill.',
    failed: 'Vi vet inte om allt är raderat. Försök igen.',
  },

  problem: {
    ...sv.problem,
    kept: {
      text: 'Din text finns kvar här.',
      code: 'Din kod finns kvar i rutan.',
      nothing: '',
    },
    offline: {
      what: 'Det går inte att nå oss nu.',
      next: 'Har du nät? Försök igen. Skickar du två gånger får vi ändå bara en fråga.',
    },
    busy: {
      what: 'Det är många här nu.',
      next: sv.problem.busy.next,
    },
    too_long: {
      what: 'Texten är för lång.',
      next: 'Gör den lite kortare. Skicka den igen. Du kan skriva mer när du har fått svar.',
    },
    no_wasm: {
      what: 'Din webbläsare kan inte låsa texten. Vi har inte skickat den.',
      next: 'Prova en annan webbläsare. Eller prova en annan telefon.',
    },
    no_random: {
      what: 'Din telefon kan inte göra en säker kod. Vi har inte skickat din text.',
      next: 'Prova en annan webbläsare. Eller prova en annan telefon.',
    },
    clock: {
      what: (day: number) =>
        `Telefonen visar dagen ${f.date(day)}. Det är nog fel dag. Vi har inte skickat din text.`,
      next: 'Ändra dagen i telefonen. Försök igen.',
    },
    epoch: {
      what: 'Vi vet inte säkert att det är vi som får din text. Vi har inte skickat den.',
      next: 'Skriv inget här nu. Du kan ringa. Du kan också komma tillbaka i morgon.',
    },
    no_epoch: {
      what: 'Du kan inte fråga här just nu. Vi har inte skickat din text.',
      next: 'Kom tillbaka i morgon. Du kan också ringa.',
    },
    refused: {
      what: 'Det gick inte att skicka.',
      next: 'Försök igen. Går det inte då? Då kan du ringa.',
    },
    gone: {
      what: 'Det finns inte mer. Någon har raderat det, eller bytt kod.',
      next: 'Har du en ny kod? Läs med den. Du kan också ställa en ny fråga.',
    },
    altered: {
      what: 'Någon har ändrat det som finns här. Det är inte ditt fel. Vi skickar inget.',
      next: 'Det som står här kan vara fel. Ring oss, eller ställ en ny fråga.',
    },
    changed: {
      what: 'Det har kommit något nytt.',
      next: 'Läs det först. Skicka sedan igen.',
    },
  },
}
