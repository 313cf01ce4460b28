const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for what somebody claims: whoever rejects one of them denies it. */
export const claimNouns: ReadonlySet<string> = words(`
  claim allegation accusation assertion charge report rumor rumour suggestion notion insinuation speculation involvement
  responsibility wrongdoing guilt link links knowledge criticism idea theory story contention complaint finding
  explanation account version narrative statement remark comment confession testimony characterization characterisation
`);

/** What is said of a claim that is not so. */
export const untrueWords: ReadonlySet<string> = words(`
  false untrue baseless groundless unfounded fabricated bogus fake wrong incorrect inaccurate nonsense lie lies fabrication
  fabrications fiction fantasy rubbish hoax smear smears slander propaganda misinformation disinformation myth
  falsehood falsehoods untruth untruths concocted malicious mischievous
`);

/** Whoever calls something so says that somebody does wrong; a "tragedy" or a "setback" is nobody's. */
export const blamingWords: ReadonlySet<string> = words(`
  disgrace shame scandal sham farce travesty mockery fraud theft robbery swindle scam cheat crime atrocity massacre murder
  genocide terrorism terrorist criminal thief crook liar coward hypocrite hypocrisy racist racism sexist bigot fascist dictator
  tyrant traitor treason thug bully aggressor aggression provocation blackmail extortion betrayal insult smear slander abuse
  violation breach outrage affront blunder cover-up witch-hunt sabotage scapegoat dereliction negligence failure incompetence
  unfair unjust unacceptable outrageous disgraceful shameful shameless scandalous reckless irresponsible negligent illegal
  unlawful unconstitutional undemocratic unethical immoral inhumane inhuman cruel brutal barbaric heinous despicable deplorable
  disgusting appalling dishonest hypocritical cowardly corrupt incompetent discriminatory divisive provocative heavy-handed
  disproportionate excessive absurd ridiculous stupid foolish crazy insane misleading misguided offensive insulting unfit crooked
  deceitful vindictive wrongful unwarranted unjustified unjustifiable indefensible inexcusable unforgivable
`);

/** People who are called by the side that they take in a dispute. */
export const partisanNouns: ReadonlySet<string> = words(`
  critic opponent detractor foe skeptic sceptic supporter proponent advocate backer defender campaigner activist
`);
