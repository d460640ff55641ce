// Over 300 lines: written by `npm run catalogs` after the Swedish catalogs, it is as long as they are.

export type PublicTexts = {
  brand: string
  skip: string
  language: string
  back: string
  toStart: string
  exit: {
    label: string
    how: string
    onceMore: string
    leaving: string
    trial: {
      lead: string
      press: string
      done: string
      again: string
    }
  }
  help: {
    title: string
    emergency: string
    emergencyHint: string
  }
  foot: {
    title: string
    trace: string
    poster: string
    privacy: string
    accessibility: string
    about: string
    loading: string
    failed: string
    again: string
  }
  start: {
    title: string
    ask: string
    askHint: string
    read: string
    readHint: string
    codeHint: string
  }
  before: {
    title: string
    lead: string
    go: string
    who: {
      title: string
      text: string[]
      soon: string
      within: (days: number) => string
    }
    anonymous: {
      title: string
      text: string[]
    }
    duty: {
      title: string
      text: string[]
    }
    limits: {
      title: string
      text: string[]
    }
    leaving: {
      title: string
      text: string[]
    }
  }
  ask: {
    title: string
    label: string
    hint: string
    centre: string
    more: string
    moreHint: string
    after: string
    send: string
    again: string
    sending: string
    empty: string
    before: string
  }
  hint: {
    lead: string
    found: {
      personal_number: string
      phone: string
      email: string
      address: string
      school: string
      name: string
    }
    why: string
    code: string
    choice: string
    dismiss: string
  }
  text: {
    left: (n: number) => string
    over: (n: number) => string
  }
  summary: {
    chosenNothing: string
    topic: {
      title: string
      why: string
      options: {
        family: string
        marriage: string
        travel: string
        violence: string
        love: string
        other: string
        accessibility: string
      }
    }
    before: {
      title: string
      why: string
    }
    age: {
      title: string
      why: string
      options: {
        u15: string
        '15-17': string
        '18-20': string
        '21+': string
      }
    }
    area: {
      title: string
      why: string
    }
    lang: {
      title: string
      why: string
    }
    as: {
      title: string
      why: string
      options: {
        young: string
        friend: string
        professional: string
      }
    }
    safe: {
      title: string
      why: string
    }
    tooLong: string
  }
  code: {
    title: string
    lead: string
    showAs: string
    words: string
    digits: string
    why: string
    hide: {
      title: string
      text: string[]
      as: string
      list: string
      number: string
      listHint: string
      numberHint: string
      reference: string
    }
    next: string
    copied: string
  }
  practise: {
    title: string
    lead: string
    check: string
    skip: string
    seeAgain: string
    wrong: string
    checking: string
  }
  done: {
    title: string
    right: string
    when: (given: { days: number; day: number }) => string
    soon: string
    how: string
    once: string
  }
  read: {
    title: string
    label: string
    hint: string
    show: string
    again: string
    working: string
    found: string
    fits: (words: string) => string
    choose: string
    digits: (n: number) => string
    unknown: (word: string) => string
    near: string
    problem: {
      empty: string
      words: (n: number) => string
      unknown: string
      count: (n: number) => string
      check: string
      range: string
      mixed: string
    }
    none: {
      title: string
      text: string[]
      ask: string
    }
  }
  veil: {
    show: string
    hide: string
    when: {
      title: string
      why: string
      options: {
        five: string
        one: string
        away: string
        never: string
      }
    }
  }
  thread: {
    title: {
      received: string
      answering: string
      answered: string
      closed: string
    }
    state: {
      received: string
      receivedBy: (day: number) => string
      late: string
      answering: string
      answered: string
      closed: string
    }
    lastOpened: (day: number) => string
    openedToday: string
    neverOpened: string
    stays: (day: number) => string
    from: (given: { who: string; day: number }) => string
    staff: string
    by: {
      counsellor: string
      midwife: string
      police: string
      social: string
      lead: string
    }
    replies: string
    mine: (day: number) => string
    showMine: string
    hideMine: string
    all: string
    allHide: string
    allTitle: string
    earlier: string
    earlierWorking: string
    missing: (n: number) => string
    doubled: string
    unreadable: string
    news: string
    newsShow: string
    actions: string
    recode: string
    recodeWhy: string
    erase: string
    eraseWhy: string
    leave: string
  }
  follow: {
    open: string
    label: string
    empty: string
    send: string
    sending: string
    sent: string
    changed: string
  }
  recode: {
    title: string
    lead: string
    drawing: string
    confirm: string
    working: string
    done: string
    unsure: string
  }
  erase: {
    soon: (seconds: number) => string
    undo: string
    now: string
    working: string
    doneTitle: string
    done: string
    failed: string
    again: string
  }
  problem: {
    title: string
    kept: {
      text: string
      code: string
      nothing: string
    }
    calls: string
    offline: {
      what: string
      next: string
      once: string
    }
    stale: {
      what: string
      next: string
      reload: string
    }
    server: {
      what: string
      next: string
    }
    busy: {
      what: string
      seconds: (seconds: number) => string
      minutes: (minutes: number) => string
    }
    too_large: {
      what: string
      next: string
    }
    no_wasm: {
      what: string
      next: string
    }
    no_random: {
      what: string
      next: string
    }
    clock: {
      what: (day: number) => string
      next: string
    }
    epoch: {
      what: string
      next: string
    }
    no_epoch: {
      what: string
      next: string
    }
    refused: {
      what: string
      next: string
    }
    gone: {
      what: string
      next: string
    }
    altered: {
      what: string
      next: string
    }
    changed: {
      what: string
      next: string
    }
  }
}

export type PagesTexts = {
  trace: {
    lead: string
    few: string
    device: {
      title: string
      why: string
      options: {
        ios: string
        chrome: string
        samsung: string
        firefox: string
        desktop: string
      }
    }
    stepsTitle: string
    steps: {
      ios: string[]
      chrome: string[]
      samsung: string[]
      firefox: string[]
      desktop: string[]
    }
    account: {
      title: string
      text: string
    }
    keyboard: {
      title: string
      text: string[]
    }
    clipboard: {
      title: string
      text: string[]
    }
    next: {
      title: string
      text: string[]
    }
  }
  poster: {
    lead: string
    label: string
    hint: string
    check: string
    checking: string
    again: string
    right: string
    rightText: (name: string) => string
    wrong: string
    wrongText: string[]
    none: string
    problem: {
      empty: string
      words: (n: number) => string
    }
  }
  privacy: {
    sections: {
      title: string
      text: string[]
    }[]
  }
  accessibility: {
    sections: {
      title: string
      text: string[]
    }[]
    report: string
    prefill: string
  }
  about: {
    lead: string
    text: string[]
    centresTitle: string
    days: (days: number) => string
    openTitle: string
    open: string
  }
}

export type DeskTexts = {
  brand: string
  starting: string
  again: string
  back: string
  fault: {
    offline: string
    server: string
    refused: string
    signedOut: string
    busy: {
      seconds: (seconds: number) => string
      minutes: (minutes: number) => string
    }
  }
  door: {
    title: string
    centre: string
    chooseCentre: string
    unchosen: string
    name: string
    passphrase: string
    passphraseWhy: string
    show: string
    hide: string
    go: string
    asking: string
    deriving: string
    opening: string
    wrong: string
    wrongPassphrase: string
    wrongKit: string
    altered: string
    device: string
    unreachable: string
    noCentre: string
    byKit: string
    byPassphrase: string
    locked: string
    lockedLead: (name: string) => string
    lockedKitLead: string
    expired: string
    expiredLead: (name: string) => string
    unlock: string
    somebodyElse: string
    somebodyElseWhy: string
  }
  kitDoor: {
    title: string
    lead: string
    words: string
    count: (n: number) => string
    empty: string
    mixed: string
    notAll: (n: number) => string
    unknown: (words: string) => string
    check: string
  }
  compare: {
    title: string
    lead: string
    working: string
    same: string
    different: string
    differentWhy: string
  }
  setup: {
    title: string
    step: (given: { n: number; of: number }) => string
    checking: string
    refused: {
      title: string
      text: string
    }
    done: {
      title: string
      text: string
      go: string
    }
    names: {
      title: string
      centre: string
      centreWhy: string
      name: string
      nameWhy: string
      missing: string
      go: string
    }
    passphrase: {
      title: string
      lead: string
      redraw: string
      list: string
      lists: {
        sv: string
        en: string
      }
      words: string
      name: string
      typed: string
      typedWhy: string
      saved: string
      wrong: string
      go: string
    }
    working: {
      title: string
      text: string
      failed: string
    }
    kit: {
      title: string
      lead: string
      print: string
      byHand: string
      words: string
      go: string
      card: string
      cardOf: (given: { centre: string; day: number }) => string
      cardHow: string
      cardCompare: string
      name: string
    }
    proof: {
      title: string
      lead: string
      word: (n: number) => string
      wrong: string
      show: string
      go: string
      sending: string
      expired: string
      clock: string
      failed: string
    }
    ready: {
      title: (centre: string) => string
      lead: string
      fingerprint: string
      fingerprintWhy: string
      publicPage: string
      inbox: string
      door: string
    }
  }
  bar: {
    skipList: string
    skipThread: string
    label: string
    lock: string
    menu: string
    signedInAs: (name: string) => string
    signOut: string
    idle: string
    minutes: (n: number) => string
    fingerprint: string
    publicPage: string
    offline: string
    refusedEpochs: (n: number) => string
  }
  inbox: {
    title: string
    closedTitle: string
    total: (n: number) => string
    waiting: (n: number) => string
    loading: string
    failed: string
    empty: string
    emptyWhy: string
    emptyClosed: string
    showClosed: string
    showOpen: string
    news: (n: number) => string
    more: string
    reload: string
    keys: string
    choose: string
  }
  line: {
    noTopic: string
    unreadable: string
    past: (date: string) => string
    before: (given: { days: number; date: string }) => string
    beforeLabel: string
    waits: (days: number) => string
    answered: (days: number) => string
    closed: (days: number) => string
    collected: string
    notCollected: string
    state: {
      received: string
      answering: string
      answered: string
      closed: string
    }
    followUp: string
    mine: string
    by: (name: string) => string
    free: string
  }
  summary: {
    title: string
    topic: string
    before: string
    age: string
    area: string
    lang: string
    as: string
    topics: {
      family: string
      marriage: string
      travel: string
      violence: string
      love: string
      other: string
      accessibility: string
    }
    ages: {
      u15: string
      '15-17': string
      '18-20': string
      '21+': string
    }
    languages: {
      sv: string
      en: string
      ar: string
      bs: string
      ckb: string
      es: string
      fa: string
      fi: string
      fr: string
      kmr: string
      prs: string
      rom: string
      so: string
      ti: string
      tr: string
    }
    askers: {
      young: string
      friend: string
      professional: string
    }
  }
  unreadable: {
    epoch: string
    keys: string
    summary: string
  }
  thread: {
    loading: string
    failed: string
    gone: string
    goneText: string
    region: string
    messages: string
    writer: string
    professional: string
    centre: string
    opened: (day: number) => string
    closedMessage: string
    missing: (n: number) => string
    missingHere: (n: number) => string
    doubled: string
    fresh: string
    stale: string
    showStale: string
    earlier: string
    claim: string
    release: string
    close: string
    reopen: string
    claimed: string
    theirs: (name: string) => string
    transitionFailed: string
  }
  reply: {
    title: string
    text: string
    by: string
    chooseBy: string
    safe: (how: string) => string
    professions: {
      counsellor: string
      midwife: string
      police: string
      social: string
      lead: string
    }
    send: string
    sending: string
    cannot: string
    left: (n: number) => string
    over: (n: number) => string
    draft: {
      none: string
      typing: string
      saved: string
      unsaved: string
      tooLong: string
      unreadable: string
    }
    fault: {
      empty: string
      by: string
      tooLong: string
      changed: string
      gone: string
      full: string
      claimed: string
      kept: string
    }
  }
  said: {
    news: (n: number) => string
    sent: string
    closed: string
    reopened: string
    changed: string
    undo: string
  }
  day: (day: number) => string
  date: (day: number) => string
  number: (n: number) => string
}
