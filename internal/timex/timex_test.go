package timex

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/segment"
	"recoupe/internal/story"
	"recoupe/internal/text"
)

// published is a Wednesday.
const published = "2025-03-19T08:30"

// timeRows give each expression with the first and the last date it stands for.
var timeRows = []struct{ lang, in, want string }{
	{"fr", "Le conseil a voté mardi.", "[mardi] 2025-03-18"},
	{"fr", "Le conseil votera vendredi.", "[vendredi] 2025-03-21"},                                 // the verb looks ahead
	{"fr", "La foire dure jusqu'à vendredi.", "[vendredi] ..2025-03-21"},                           // so does the preposition
	{"fr", "Elle a dit lundi qu’elle partira.", "[lundi] 2025-03-17"},                              // she spoke in the past
	{"fr", "mercredi, le maire a parlé", "[mercredi] 2025-03-19"},                                  // the day itself
	{"en", "The firm bought time on air ahead of the June 3 vote.", "[June 3] ..2025-06-03"},       // the vote's day, not that of the deed
	{"en", "They pushed for a postponement of the July 9 election.", "[July 9] 2025-07-09"},        // as one with no preposition of its own
	{"en", "The plan was made public before the mayor speaks on June 28.", "[June 28] 2025-06-28"}, // what comes after "before" is another clause
	{"en", "A storm struck the quay on July 9.", "[July 9] 2024-07-09"},                            // and this is the deed's
	{"en", "In this photo from June 5, two boats leave the quay.", "[June 5] 2024-06-05"},          // no picture is of a day to come
	{"fr", "Sur cette photo prise le 5 juin, deux bacs quittent le quai.", "[5 juin] 2024-06-05"},
	{"en", "By 7 p.m. Saturday, every bell in town had rung.", "[7 p.m. Saturday] 2025-03-15T19:00"},                     // told of in the past
	{"en", "By Sunday, all were expected to leave.", "[Sunday] ..2025-03-23"},                                            // still to come
	{"fr", "L’alarme a sonné vers 5 h 25 (4 h 25 UTC) mardi matin.", "[5 h 25] ?; [4 h 25] ?; [mardi matin] 2025-03-18"}, // the bracket ends before the day
	{"en", "The ferry returns tomorrow, Thursday.", "[tomorrow] 2025-03-20; [Thursday] 2025-03-20"},                      // the day said twice
	{"fr", "mardi dernier et vendredi prochain", "[mardi dernier] 2025-03-18; [vendredi prochain] 2025-03-21"},
	{"fr", "Le 14 février, puis la veille et le lendemain", "[14 février] 2025-02-14; [la veille] 2025-02-13; [le lendemain] 2025-02-14"},
	{"fr", "À l’automne 2022, il promit. Au printemps suivant, il oublia.", "[l’automne 2022] 2022-09..2022-11; [printemps suivant] 2023-03..2023-05"}, // from what was told last
	{"fr", "En 2019, il ferma. L’année suivante, il rouvrit.", "[2019] 2019; [année suivante] 2020"},
	{"fr", "En 2019, il ferma. Le mois suivant, il rouvrit.", "[2019] 2019; [mois suivant] ?"}, // nobody can tell which
	{"en", "It closed in May 2021. The following month it sank.", "[May 2021] 2021-05; [following month] 2021-06"},
	{"es", "Cerró en mayo de 2021. El año anterior se hundió.", "[mayo de 2021] 2021-05; [año anterior] 2020"},
	{"fr", "La semaine suivante, il rouvrit.", "[semaine suivante] 2025-03-24..2025-03-30"}, // nothing was told
	{"fr", "La ligne rouvrira courant avril.", "[avril] 2025-04"},                           // some time in it
	{"fr", "le mardi 11 mars à 21 h 30", "[mardi 11 mars à 21 h 30] 2025-03-11T21:30"},
	{"fr", "Le scrutin aura lieu jeudi 27 mars, de 8 h à 18 h 30, puis vendredi prochain de 9 heures à midi.", "[jeudi 27 mars, de 8 h à 18 h 30] 2025-03-27T08:00..2025-03-27T18:30; [vendredi prochain de 9 heures à midi] 2025-03-21T09:00..2025-03-21T12:00"},
	{"fr", "Le bal dure samedi de 22 h à 4 h.", "[samedi de 22 h à 4 h] 2025-03-15T22:00..2025-03-16T04:00"},
	{"fr", "Mardi, il a promis la clé pour la veille du vote, à 18 heures.", "[Mardi] 2025-03-18; [la veille] ?; [18 heures] ?"},                    // of which day, nobody knows
	{"fr", "Hier, il a parlé. En 2009, le vote avait été refait huit jours plus tard.", "[Hier] 2025-03-18; [2009] 2009; [huit jours plus tard] ?"}, // not of this year
	{"fr", "Les clichés ont été vendus deux heures avant le début de la course, mardi.", "[mardi] 2025-03-18"},                                      // before a start is no time to come
	{"fr", "Dans la nuit de lundi à mardi, peu avant minuit, un feu a pris. A 7 heures, il brûlait encore. Mardi, à 9 heures, plus rien.", "[de lundi à mardi] 2025-03-17..2025-03-18; [minuit] 2025-03-18T00:00; [7 heures] 2025-03-18T07:00; [Mardi, à 9 heures] 2025-03-18T09:00"},
	{"fr", "Le moulin des années\n1970 a fermé dans les années 1990.", "[années\n1970] 1970..1979; [les années 1990] 1990..1999"},                                      // at the end of a line
	{"fr", "Une longue coupure de quatre heures a touché le bourg lundi. Le train de huit heures est supprimé.", "[lundi] 2025-03-17; [huit heures] 2025-03-17T08:00"}, // how long, and which
	{"fr", "Dans la nuit de lundi à mardi, vers 23 heures", "[de lundi à mardi] 2025-03-17..2025-03-18; [23 heures] 2025-03-17T23:00"},
	{"fr", "Il est 3 h 40 ce lundi 10 mars. Elle parlera vendredi à 20h00 (19h00 GMT).", "[3 h 40 ce lundi 10 mars] 2025-03-10T03:40; [vendredi à 20h00] 2025-03-21T20:00; [19h00] 2025-03-21T19:00"},
	{"fr", "En 2015, la mairie signe. Cette année-là, deux voisins protestent. Ce mois-là, rien.", "[2015] 2015; [Cette année-là] 2015; [Ce mois-là] ?"}, // of which year, nobody tells
	{"fr", "Le maire déclara mardi qu’il assura la garde et rencontra lundi les pêcheurs.", "[mardi] 2025-03-18; [lundi] 2025-03-17"},                    // no futures
	{"fr", "Elle conclura lundi sa tournée, et dormira mardi.", "[lundi] 2025-03-24; [mardi] 2025-03-25"},
	{"fr", "Le préfet suivra mardi le chantier, qui aura lieu lundi.", "[mardi] 2025-03-25; [lundi] 2025-03-24"},
	{"fr", "Hier, à la veille des fêtes, on chantait.", "[Hier] 2025-03-18; [la veille] ?"},
	{"fr", "On joue ce soir la finale. Dans l’après-midi, il a plu.", "[ce soir] 2025-03-19"},
	{"fr", "Avant cette journée du 5 juillet 2024, avant la fin de l’année 2026 et depuis le début de l’année", "[cette journée du 5 juillet 2024] ..2024-07-05; [la fin de l’année 2026] 2026-09..2026-12-31; [le début de l’année] 2025-01.."},
	{"fr", "Cette nuit, un feu a pris. Cette nuit, il gèlera.", "[Cette nuit] 2025-03-18..2025-03-19; [Cette nuit] 2025-03-19"},
	{"fr", "Le bal du lundi 17 avec l’orchestre, et le 23e bal", "[lundi 17] 2025-03-17"},
	{"fr", "une dose jusqu’à 0.20 par heure", ""}, // no time of day
	{"fr", "En ce mois d’avril 2017, puis ce mois de mars", "[ce mois d’avril 2017] 2017-04; [ce mois de mars] 2025-03"},
	{"fr", "dans la nuit du 11 au 12 mars 2025", "[11 au 12 mars 2025] 2025-03-11..2025-03-12"},
	{"fr", "en février, en novembre dernier, pour juin", "[février] 2025-02; [novembre dernier] 2024-11; [juin] 2025-06"},
	{"fr", "début 2024, mi-mai 2023, fin 2022", "[début 2024] 2024-01..2024-03; [mi-mai 2023] 2023-05-11..2023-05-20; [fin 2022] 2022-09..2022-12-31"},
	{"fr", "il y a dix jours, dans deux semaines, il y a deux ans", "[il y a dix jours] 2025-03-09; [dans deux semaines] 2025-04-02; [il y a deux ans] 2023..2023-03-19"},
	{"fr", "la semaine dernière, l’année dernière, ce mois-ci", "[semaine dernière] 2025-03-10..2025-03-16; [année dernière] 2024; [ce mois-ci] 2025-03"},
	{"fr", "hier soir, aujourd’hui, après-demain à 14 heures", "[hier soir] 2025-03-18; [aujourd’hui] 2025-03-19; [après-demain à 14 heures] 2025-03-21T14:00"},
	{"fr", "à l’été 2024, l’été dernier", "[l’été 2024] 2024-06..2024-08; [l’été dernier] 2024-06..2024-08"},
	{"fr", "au XIXe siècle et dans les années 1980", "[XIXe siècle] 1800..1899; [les années 1980] 1980..1989"},
	{"fr", "entre 2014 et 2018, 1 800 euros, 2000 personnes", "[entre 2014 et 2018] 2014..2018"},
	{"fr", "au premier trimestre 2024, à Noël", "[premier trimestre 2024] 2024-01..2024-03; [Noël] 2024-12-25"},
	{"fr", "Le 18/04/2018 à 09h48", "[18/04/2018 à 09h48] 2018-04-18T09:48"},
	{"fr", "deux ans plus tôt, en 2020, puis dix ans plus tôt", "[deux ans plus tôt] ?; [2020] 2020; [dix ans plus tôt] 2010"},
	{"fr", "dix-sept élus, 17 sept. 2024, un crédit de 1900 EUR", "[17 sept. 2024] 2024-09-17"},
	{"fr", "la mission vers Mars en 2031", "[2031] 2031"}, // the planet
	{"en", "She left on Monday; he will leave on Monday.", "[Monday] 2025-03-17; [Monday] 2025-03-24"},
	{"en", "last week, next month, this year, last Tuesday", "[last week] 2025-03-10..2025-03-16; [next month] 2025-04; [this year] 2025; [last Tuesday] 2025-03-11"},
	{"en", "at 10.40pm on Saturday, 3.12am, noon today", "[10.40pm on Saturday] 2025-03-15T22:40; [3.12am] 2025-03-15T03:12; [noon today] 2025-03-19T12:00"},
	{"en", "on May 3rd, 2024 and 6 June 2023, March 1998", "[May 3rd, 2024] 2024-05-03; [6 June 2023] 2023-06-06; [March 1998] 1998-03"},
	{"en", "three weeks ago; two days after Christmas; July last year", "[three weeks ago] 2025-02-26; [two days after Christmas] 2024-12-27; [July last year] 2024-07"},
	{"en", "from May to October 2020, November 18-19", "[from May to October 2020] 2020-05..2020-10; [November 18-19] 2024-11-18..2024-11-19"},
	{"en", "the 1990s, the autumn of 2024, Q1 2019", "[1990s] 1990..1999; [autumn of 2024] 2024-09..2024-11; [Q1 2019] 2019-01..2019-03"},
	{"en", "She may march; people march in May.", "[May] 2025-05"}, // verbs are no months
	{"en", "It cost $12 December 27 last.", "[December 27] 2024-12-27"},
	{"en", "early June 2024, the past two weeks, last night", "[early June 2024] 2024-06-01..2024-06-10; [past two weeks] 2025-03-05..2025-03-19; [last night] 2025-03-18..2025-03-19"},
	{"en", "prices fell in two years", ""}, // how long, not when
	{"de", "Am 3. Mai 2024 um 15 Uhr, gestern, vor zehn Tagen", "[3. Mai 2024 um 15 Uhr] 2024-05-03T15:00; [gestern] 2025-03-18; [vor zehn Tagen] 2025-03-09"},
	{"de", "letzte Woche, im Februar, Ende 2023", "[letzte Woche] 2025-03-10..2025-03-16; [Februar] 2025-02; [Ende 2023] 2023-09..2023-12-31"},
	{"es", "el 2 de octubre de 2024, ayer, hace tres días", "[2 de octubre de 2024] 2024-10-02; [ayer] 2025-03-18; [hace tres días] 2025-03-16"},
	{"es", "el martes pasado, la semana pasada, a finales de 2023", "[martes pasado] 2025-03-18; [semana pasada] 2025-03-10..2025-03-16; [a finales de 2023] 2023-09..2023-12-31"},
	{"it", "il 2 ottobre 2024 alle 15.30, ieri, due giorni fa", "[2 ottobre 2024 alle 15.30] 2024-10-02T15:30; [ieri] 2025-03-18; [due giorni fa] 2025-03-17"},
	{"it", "lunedì scorso, la settimana scorsa, nel 2019", "[lunedì scorso] 2025-03-17; [settimana scorsa] 2025-03-10..2025-03-16; [2019] 2019"},
	{"nl", "op 2 oktober 2024 om 15.30 uur, gisteren, drie dagen geleden", "[2 oktober 2024 om 15.30 uur] 2024-10-02T15:30; [gisteren] 2025-03-18; [drie dagen geleden] 2025-03-16"},
	{"nl", "afgelopen dinsdag, vorige week, eind 2023", "[afgelopen dinsdag] 2025-03-18; [vorige week] 2025-03-10..2025-03-16; [eind 2023] 2023-09..2023-12-31"},
	{"pt", "em 2 de outubro de 2024, ontem, há três dias", "[2 de outubro de 2024] 2024-10-02; [ontem] 2025-03-18; [há três dias] 2025-03-16"},
	{"pt", "na segunda-feira passada, no ano passado", "[na segunda-feira passada] 2025-03-17; [ano passado] 2024"},
	{"fr", "Le tribunal rend son avis lundi.", "[lundi] 2025-03-24"}, // in the present, of what is set
	{"fr", "Le tribunal a rendu son avis lundi.", "[lundi] 2025-03-17"},
	{"fr", "Vendredi, le jury tranchera.", "[Vendredi] 2025-03-21"}, // the verb stands behind the comma
	{"fr", "Vendredi, le jury a conclu.", "[Vendredi] 2025-03-14"},
	{"fr", "Les orgues sont inaugurées samedi.", "[samedi] 2025-03-22"},
	{"fr", "Le bal de samedi restera dans les mémoires.", "[samedi] 2025-03-15"}, // it has been
	{"fr", "Le silo a brûlé jusqu’à samedi.", "[samedi] ..2025-03-15"},
	{"fr", "Il y a trois étés, le lac était à sec.", "[Il y a trois étés] 2022-06..2022-08"},
	{"fr", "Au printemps de l’an dernier, il doutait.", "[printemps de l’an dernier] 2024-03..2024-05"},
	{"fr", "Réponse promise sous dix jours, ordre de partir sous six heures.", "[sous dix jours] 2025-03-29"},                   // from when, of the hours, nobody tells
	{"fr", "Une semaine après, le bourg se tait.", "[Une semaine après] 2025-03-19"},                                            // told today
	{"fr", "Elle a nagé en 1h12. En mai, on avait compté dix loutres.", "[mai] 2024-05"},                                        // how long; counted, and not to come
	{"fr", "Réponse à la fin du mois. Le soir même, il partit.", "[à la fin du mois] 2025-03-16..2025-03-31; [Le soir même] ?"}, // no day of it
	{"en", "The jury meets on Monday.", "[Monday] 2025-03-24"},
	{"en", "The jury, they say, met on Monday after the votes on Sunday.", "[Monday] 2025-03-17; [Sunday] 2025-03-16"},
	{"en", "Ministers meet on Monday; they won the swim meet on Sunday.", "[Monday] 2025-03-24; [Sunday] 2025-03-16"}, // a noun
	{"en", "The parish votes on the 27th.", "[27th] 2025-03-27"},
	{"en", "The barn burned until Saturday.", "[Saturday] ..2025-03-15"},
	{"en", "The leak was not sealed until Saturday lunchtime.", "[Saturday lunchtime] ..2025-03-15"},
	{"en", "Last Friday a dam gives; by Sunday the barns are wet.", "[Last Friday] 2025-03-14; [Sunday] ..2025-03-16"}, // a tale in the present
	{"en", "The kiln was lit in spring last year and two winters ago.", "[spring last year] 2024-03..2024-05; [two winters ago] 2023-12..2024-02"},
	{"de", "Der Speicher brannte bis Samstag.", "[Samstag] ..2025-03-15"}, // it went on, and is over
	{"es", "El granero ardió hasta el sábado. Deben pagar en un plazo de diez días.", "[sábado] ..2025-03-15; [en un plazo de diez días] 2025-03-29"},
	{"it", "Il fienile è bruciato fino a sabato. Due estati fa, nella primavera dello scorso anno, era nuovo.", "[sabato] ..2025-03-15; [Due estati fa] 2023-06..2023-08; [primavera dello scorso anno] 2024-03..2024-05"},
	{"nl", "De molen brandde tot zaterdag; drie zomers geleden ook.", "[zaterdag] ..2025-03-15; [drie zomers geleden] 2022-06..2022-08"},
	{"pt", "O celeiro ardeu até sábado.", "[sábado] ..2025-03-15"},
	{"en", "It takes place on Sunday week.", "[Sunday week] 2025-03-30"},
	{"en", "On May 2 he fell, the day before the race.", "[May 2] 2024-05-02; [the day before] ?"},                                                                                                   // of the race
	{"en", "It was taken in the summer of 1998. Last autumn it was found. They had come on August 15.", "[summer of 1998] 1998-06..1998-08; [Last autumn] 2024-09..2024-11; [August 15] 1998-08-15"}, // one tale
	{"en", "It was taken in the summer of 1998. They met on October 15.", "[summer of 1998] 1998-06..1998-08; [October 15] 2024-10-15"},
	{"en", "It was built in January 1998. It burnt down on January 15.", "[January 1998] 1998-01; [January 15] 2025-01-15"}, // of late
	{"fr", "Le bac avait coulé en août 2011. L’enquête a établi que le 15 août, la mer était calme.", "[août 2011] 2011-08; [15 août] 2011-08-15"},
	{"en", "It took until January to mend the bridge.", "[January] 2025-01"}, // it was mended
	{"en", "The bridge will stay shut until January.", "[January] 2026-01"},
	{"en", "The first drivers are to leave in November, and the depot is to close in May.", "[November] 2025-11; [May] 2025-05"},
	{"en", "The works were suspended until January.", "[January] 2026-01"}, // what is put off goes on
	{"en", "Drivers had to wait until February.", "[February] 2025-02"},
	{"en", "Drivers will have to wait until February.", "[February] 2026-02"},
	{"fr", "La grève a duré jusqu’en mai.", "[mai] 2024-05"},
	{"fr", "Le pont restera fermé jusqu’en mai.", "[mai] 2025-05"},
	{"fr", "Le pont fermera avant septembre, jusqu’en juillet.", "[septembre] 2025-09; [juillet] 2025-07"},
	{"en", "The bridge was closed on Monday and will reopen on Monday.", "[Monday] 2025-03-17; [Monday] 2025-03-24"}, // each of its own verb
	{"en", "The plan adopted by the board in October", "[October] 2024-10"},                                          // "by" somebody looks nowhere
	{"en", "Nine of the 19 Sept. 11 attackers had trained there.", "[Sept. 11] 2001-09-11"},                          // nineteen of them
	{"en", "In September, 11 attackers were found.", "[September] 2024-09"},
	{"en", "Works must end before September.", "[September] 2025-09"},
	{"en", "after 2018, since 2019, before 2030, after February 2020", "[2018] 2019..; [2019] 2019..; [2030] 2030; [February 2020] 2020-03.."},
	{"fr", "à partir du 1er avril 2025, après le 3 mai 2024, depuis 2019", "[1er avril 2025] 2025-04-01..; [3 mai 2024] 2024-05-03..; [2019] 2019.."},
	{"fr", "la semaine du 10 février, le 21 du mois prochain, du 4 au 9 du mois prochain", "[semaine du 10 février] 2025-02-10..2025-02-16; [21 du mois prochain] 2025-04-21; [4 au 9 du mois prochain] 2025-04-04..2025-04-09"},
	{"en", "the first nine months of 2024, the first two weeks of May 2024", "[first nine months of 2024] 2024-01..2024-09; [first two weeks of May 2024] 2024-04-29..2024-05-12"},
	{"en", "the next two quarters, later this week, late July 2024", "[next two quarters] 2025-04..2025-09; [later this week] 2025-03-20..2025-03-23; [late July 2024] 2024-07-16..2024-07-31"},
	{"en", "between now and April 2; in a fortnight’s time", "[between now and April 2] 2025-03-19..2025-04-02; [in a fortnight] 2025-04-02"},
	{"fr", "— Mairie de Rocle (@rocle) March 9, 2025. Le bac rouvre.", "[March 9, 2025] 2025-03-09"},                                                       // as a post is signed
	{"fr", "Le quai ferme entre 14h et 22h. Entre 9 heures et midi, entre 2h et 3h de route.", "[14h et 22h] ?; [9 heures et midi] ?"},                     // the last is how long
	{"fr", "Mardi, 24h après le vol, après 4h30 de débats et une séance de 3h15, le train de 14h30 part.", "[Mardi] 2025-03-18; [14h30] 2025-03-18T14:30"}, // lengths of time
	{"fr", "La loi n° 2024-12 du 3 janv. 2024 s’applique dès 2024-03.", "[3 janv. 2024] 2024-01-03; [2024-03] 2024-03.."},
	{"fr", "Le quai est fermé de lundi 16 heures à mardi midi, après mardi 3 heures de pluie.", "[lundi 16 heures] 2025-03-17T16:00; [mardi midi] 2025-03-18; [mardi] 2025-03-18.."},
	{"fr", "Le vote aura lieu le 30 mars. Une heure auparavant, il hésitait ; après quatre heures, rien.", "[30 mars] 2025-03-30; [Une heure auparavant] ?"},
	{"en", "Planes flown by Canada heard the buoy and reported it late Monday.", "[late Monday] 2025-03-17"}, // by nobody's day
	{"fr", "L’accord du 12 mars doit sauver Noël, a-t-on dit vendredi.", "[12 mars] 2025-03-12; [Noël] 2025-12-25; [vendredi] 2025-03-14"},
	{"fr", "Un cri à 2h45 dans la nuit de lundi à mardi, puis le toit a cédé.", "[2h45 dans la nuit de lundi à mardi] 2025-03-18T02:45"}, // the second day's
	{"fr", "Les prix du pain, ces dernières années et ces derniers mois, ont monté.", "[ces dernières années] ?; [ces derniers mois] ?"}, // nobody tells how many
	{"fr", "Le four a fermé l’année dernières.", "[année dernières] 2024"},                                                               // one, written wrongly
	{"fr", "Vendredi, place à la relâche. On redoute des hausses pour le mois de mai.", "[Vendredi] 2025-03-21; [mai] 2025-05"},          // both are to come
	{"fr", "Le bal du Nouvel An, un week-end du Nouvel An gris, le jour de l’An.", "[Nouvel An] 2025-01-01; [week-end du Nouvel An] 2025-01-04..2025-01-05; [le jour de l’An] 2025-01-01"},
	{"fr", "Le 1ᵉʳ mars, le 2ᵉ pont ; en appelant le 17.", "[1ᵉʳ mars] 2025-03-01"}, // letters set high; a number to call
	{"fr", "né le 18 08 78, tél. 01 18 08 78 99", "[18 08 78] 1978-08-18"},          // not the telephone
	{"de", "nach 2018, die Woche vom 10. Februar, am 27. 11. 2024", "[2018] 2019..; [Woche vom 10. Februar] 2025-02-10..2025-02-16; [27. 11. 2024] 2024-11-27"},
	{"es", "la semana del 10 de febrero, el 21 de este mes", "[semana del 10 de febrero] 2025-02-10..2025-02-16; [21 de este mes] 2025-03-21"},
	{"en", "Black Friday 2023, Labor Day weekend 2024? On Thanksgiving last year.", "[Black Friday 2023] 2023-11-24; [Labor Day weekend 2024] 2024-08-31..2024-09-02; [Thanksgiving] 2024-11-28; [last year] 2024"},
	{"fr", "le week-end du 5 avril 2025, le lundi de Pâques 2024, la Pentecôte 2024", "[week-end du 5 avril 2025] 2025-04-05..2025-04-06; [lundi de Pâques 2024] 2024-04-01; [la Pentecôte 2024] 2024-05-19"},
	{"de", "Karfreitag 2024 und Pfingsten 2025", "[Karfreitag 2024] 2024-03-29; [Pfingsten 2025] 2025-06-08"},
	{"en", "before the weekend, before the end of May 2025, sales in FY24", "[weekend] ..2025-03-22; [end of May 2025] ..2025-05-31; [FY24] 2024"},
	{"fr", "les neuf premiers mois de 2024, au cours des six derniers mois, au troisième trimestre", "[neuf premiers mois de 2024] 2024-01..2024-09; [six derniers mois] 2024-09-19..2025-03-19; [troisième trimestre] 2024-07..2024-09"},
	{"fr", "ces derniers jours, d’ici deux ans, ce mois d’août, la saison 2023/2024", "[ces derniers jours] 2025-03-12..2025-03-19; [d’ici deux ans] 2027..2027-03-19; [ce mois d’août] 2025-08; [2023/2024] 2023..2024"},
	{"fr", "Réuni le 4 mars 2025, dissous quatre mois avant.", "[4 mars 2025] 2025-03-04; [quatre mois avant] 2024-11..2024-11-04"},
	{"en", "The plan must be finished before September; the trial ran from Monday to Friday.", "[September] 2025-09; [from Monday to Friday] 2025-03-10..2025-03-14"},
	{"en", "the first half of 2024, half a century ago, twenty sixteen", "[first half of 2024] 2024-01..2024-06; [half a century ago] 1975..1975-03-19; [twenty sixteen] 2016"},
	{"en", "It sat on 12 March and meets again on 03/04/2025.", "[12 March] 2025-03-12; [03/04/2025] 2025-04-03"}, // the day first, as in words
	{"en", "It sits on 03/04/2025.", "[03/04/2025] 2025-03-04"},
	{"en", "by mid-May 2025, before mid-May 2025, found after 17 hours, the last days of May 2024", "[mid-May 2025] ..2025-05-20; [mid-May 2025] ..2025-05-11; [last days of May 2024] 2024-05-22..2024-05-31"},
	{"en", "The deal expires in December; the policy, announced in January, takes effect in July.", "[December] 2025-12; [January] 2025-01; [July] 2025-07"}, // the present of what is settled
	{"es", "El acuerdo vence en diciembre; el paro comenzó en diciembre.", "[diciembre] 2025-12; [diciembre] 2024-12"},
	{"de", "Der Prozess beginnt am Freitag; er wurde am Sonntag festgenommen.", "[Freitag] 2025-03-21; [Sonntag] 2025-03-16"},
	{"en", "The works will last ten months, the last ten months were dry.", "[last ten months] 2024-05-19..2025-03-19"},
	{"fr", "Retenu plus de quatre heures, après neuf heures de débats, il est sorti mardi à quatre heures.", "[mardi à quatre heures] 2025-03-18T04:00"},
	{"fr", "Après neuf heures d’attente, il est sorti mardi.", "[mardi] 2025-03-18"},
	{"fr", "Le 15 au matin, ils ont voté ; l’accès sera rendu dès lundi.", "[15 au matin] 2025-03-15; [lundi] 2025-03-24.."},
	{"fr", "Il a appelé Dublin dès lundi soir.", "[lundi soir] 2025-03-17.."},
	{"fr", "L’enquête ouverte le 5 sera longue ; le 5 majeur est parti.", "[5] 2025-03-05"},
	{"fr", "L’audience est fixée à lundi.", "[lundi] 2025-03-24"},
	{"fr", "Le pont sera fini d’ici à la fin de l’année, d’ici la fin du mois.", "[à la fin de l’année] ..2025-12-31; [la fin du mois] ..2025-03-31"},
	{"en", "The lock failed at 10.40pm on Monday. They left at half past twelve and came back at a quarter to six.", "[10.40pm on Monday] 2025-03-17T22:40; [half past twelve] 2025-03-18T00:30; [a quarter to six] 2025-03-18T05:45"}, // what is told goes on
	{"es", "Me iré en tres años; el precio cayó en dos semanas.", "[en tres años] 2028..2028-03-19"},
	{"fr", "Les conseillers en débattent vendredi, le jury se prononce lundi.", "[vendredi] 2025-03-21; [lundi] 2025-03-24"}, // the present tense
	{"fr", "Le salon s’ouvre vendredi, les bureaux n’ouvrent lundi que le matin.", "[vendredi] 2025-03-21; [lundi] 2025-03-24"},
	{"fr", "Le conseil s’est vendredi prononcé, les élus se sont lundi ravisés.", "[vendredi] 2025-03-14; [lundi] 2025-03-17"},
	{"fr", "Un accident vendredi a fait deux blessés ; le président vendredi s’est tu.", "[vendredi] 2025-03-14; [vendredi] 2025-03-14"},
	{"fr", "Le vote a eu lieu lundi. « On ne tranche pas un dimanche soir », dit-il. La veille, tout était calme.", "[lundi] 2025-03-17; [dimanche soir] ?; [La veille] 2025-03-16"}, // any Sunday is none
	{"fr", "Le syndicat n’a pas attendu lundi pour le dire ; le rapport est attendu lundi.", "[lundi] 2025-03-17; [lundi] 2025-03-24"},
	{"fr", "Le bac a coulé le 11 février 2025. Ce samedi-là, la mer était haute.", "[11 février 2025] 2025-02-11; [Ce samedi-là] 2025-02-08"},
	{"en", "The bridge fell on 8 February 2025. Nobody was at work that Saturday.", "[8 February 2025] 2025-02-08; [Saturday] 2025-02-08"},
	{"en", "Nobody was at work that Saturday.", "[Saturday] ?"},                                                            // which one is not told
	{"fr", "Les ravisseurs exigent une réponse avant samedi midi, sans quoi ils partiront.", "[samedi midi] ..2025-03-22"}, // it is asked for now
	{"fr", "La maire a exigé que chaque riverain soit averti avant dimanche.", "[dimanche] ..2025-03-23"},
	{"fr", "Le feu avait pris avant dimanche ; il a été éteint avant lundi.", "[dimanche] ..2025-03-16; [lundi] ..2025-03-17"},
	{"en", "I asked that each tenant be warned before Sunday. The fire began before Sunday.", "[Sunday] ..2025-03-23; [Sunday] ..2025-03-16"},
	{"en", "The mayor could not be reached on Sunday.", "[Sunday] 2025-03-16"},
	{"en", "It was unclear whether the deadline of noon on Friday still held. The deadline of last week had passed.", "[noon on Friday] 2025-03-21T12:00; [last week] 2025-03-10..2025-03-16"},
	{"en", "He missed the deadline of Friday.", "[Friday] 2025-03-14"}, // it is over
	{"fr", "La préfète a convoqué les pêcheurs vendredi à 9 heures. Elle a convoqué vendredi les pêcheurs.", "[vendredi à 9 heures] 2025-03-21T09:00; [vendredi] 2025-03-14"},
	{"fr", "Elle avait convoqué les pêcheurs vendredi à 9 heures.", "[vendredi à 9 heures] 2025-03-14T09:00"},
	{"en", "Not until this Monday did the firm tell anyone; shops will not open until Monday.", "[this Monday] 2025-03-17; [Monday] ..2025-03-24"},
	{"en", "The tower fell this Monday. The council meets this Friday.", "[this Monday] 2025-03-17; [this Friday] 2025-03-21"},
	{"fr", "Le 4 mars 2024, le gérant, en poste depuis 2019, a été renvoyé. Deux ans plus tôt, il riait.", "[4 mars 2024] 2024-03-04; [2019] 2019..; [Deux ans plus tôt] 2022..2022-03-04"},
	{"fr", "Il est en poste depuis 2019. Deux ans plus tôt, il riait.", "[2019] 2019..; [Deux ans plus tôt] 2017"},
	{"en", "The ferry sank at 11:20 local time on 9 June. They left at 7 a.m. ET on April 2, 2024.", "[11:20 local time on 9 June] 2024-06-09T11:20; [7 a.m. ET on April 2, 2024] 2024-04-02T07:00"}, // nearer is June to come, but it sank
	{"en", "The hearing is on 9 June. The judge set the hearing on 9 June. They agreed to meet there on 9 June.", "[9 June] 2025-06-09; [9 June] 2025-06-09; [9 June] 2025-06-09"},
	{"en", "The men were swept away on June 9. On June 9, a Sunday, they reached the pass. The gala is on Monday, June 9.", "[June 9] 2024-06-09; [June 9, a Sunday] 2024-06-09; [Monday, June 9] 2025-06-09"},
	{"fr", "Le maire a commandé un rapport pour le 9 juin. Le bac a coulé le 9 juin. La réunion organisée le 9 juin fait débat. Le procès a été fixé au 9 juin.", "[9 juin] 2025-06-09; [9 juin] 2024-06-09; [9 juin] 2025-06-09; [9 juin] 2025-06-09"},
	{"en", "He will be sentenced in the new year. She won last fall; he is up for election next fall. The last fall in prices hurt.", "[the new year] 2025; [last fall] 2024-09..2024-11; [next fall] 2025-09..2025-11"}, // told in March
	{"en", "Sales fell by 12% in May, by a quarter in June and by £4 in July; they must fall by 40% by 2030.", "[May] 2024-05; [June] 2024-06; [July] 2024-07; [2030] 2030"},                                             // by how much, not by when
	{"en", "Two men in their 30s and one in his late 60s lived in a house of the ’80s.", "[80s] 1980..1989"},
	{"en", "The docket is 3:25-cv-412; it sat at 3:25.", "[3:25] ?"},
	{"fr", "À trois heures près, la cour était pleine ; à trois heures, elle était vide.", "[trois heures] ?"},
	{"fr", "La saison commence en août, le texte entre en vigueur en juin, le procès s’ouvre lundi.", "[août] 2025-08; [juin] 2025-06; [lundi] 2025-03-24"},
	{"fr", "L’affaire commence en août, quand un voisin porte plainte.", "[août] 2024-08"},
	{"fr", "Le procès a commencé lundi, le texte est entré en vigueur mardi, le chantier a débuté en août.", "[lundi] 2025-03-17; [mardi] 2025-03-18; [août] 2024-08"}, // without their accents, these are the present
	{"fr", "La préfète est jugée mardi. Le maire est mort mardi. Le procès s’est tenu mardi.", "[mardi] 2025-03-25; [mardi] 2025-03-18; [mardi] 2025-03-18"},
	{"en", "The envoy has been summoned to the ministry on Friday. He was summoned to the ministry on Friday.", "[Friday] 2025-03-21; [Friday] 2025-03-14"}, // the perfect tells of no day that is over
	{"en", "The strike begins on Friday 28 March and will end at 23:59 on Saturday.", "[Friday 28 March] 2025-03-28; [23:59 on Saturday] 2025-03-29T23:59"}, // after the day told before it
	{"fr", "Le procès, ouvert mardi, reprend jeudi à 9 h 30.", "[mardi] 2025-03-18; [jeudi à 9 h 30] 2025-03-20T09:30"},
	{"en", "It was drafted three weeks ago and changed the day before yesterday.", "[three weeks ago] 2025-02-26; [the day before yesterday] 2025-03-17"},
	{"en", "The board meets every other Thursday; bins are emptied every Monday.", "[Thursday] ?; [Monday] ?"},
	{"en", "Over the weekend, 400 flights were cancelled. Rain is forecast for the weekend.", "[weekend] 2025-03-15..2025-03-16; [weekend] 2025-03-22..2025-03-23"},
	{"fr", "Ce week-end, des heurts ont éclaté. Ce week-end, les habitants sont invités à voter.", "[Ce week-end] 2025-03-15..2025-03-16; [Ce week-end] 2025-03-22..2025-03-23"},
	{"en", "Strikes are planned for 3, 10 and 17 April.", "[3, 10 and 17 April] 2025-04-03..2025-04-17"},
	{"en", "He spoke of the 9/11 attacks.", "[9/11] 2001-09-11"},
	{"fr", "Après les attentats du 11-Septembre, puis ceux du 13-Novembre", "[11-Septembre] 2001-09-11; [13-Novembre] 2015-11-13"},
	{"en", "It happened between 1.30am and 2.15am on Sunday 2 March.", "[1.30am and 2.15am on Sunday 2 March] 2025-03-02T01:30..2025-03-02T02:15"},
	{"fr", "Le rapport, commandé en 2023, est repoussé à l’automne.", "[2023] 2023; [l’automne] 2025-09..2025-11"},
	{"fr", "Tout a commencé vendredi. Tout commence vendredi. La foire a débuté en août.", "[vendredi] 2025-03-14; [vendredi] 2025-03-21; [août] 2024-08"},
	{"en", "The Sept. 11 attacks changed much.", "[Sept. 11] 2001-09-11"},
	{"en", "The Sept. 11 attacks in New York and at the Pentagon changed much.", "[Sept. 11] 2001-09-11"},
	{"en", "The Sept. 11 attacks in lower Manhattan changed much.", "[Sept. 11] 2001-09-11"},
	{"en", "The Sept. 11 attack in Rocle changed little.", "[Sept. 11] 2024-09-11"},
	{"fr", "L’affaire serait jugée en juin, l’arrêt est rendu en avril.", "[juin] 2025-06; [avril] 2025-04"},
	{"fr", "Mardi à 24 h, puis jeudi de 18 h à 24 h et de 18 h à 24 h samedi, le bac s’arrête.", "[Mardi à 24 h] 2025-03-18T00:00; [jeudi de 18 h à 24 h] 2025-03-13T18:00..2025-03-14T00:00; [18 h à 24 h samedi] 2025-03-15T18:00..2025-03-16T00:00"},
	{"fr", "Il est arrêté en avril, puis condamné en juin.", "[avril] 2024-04; [juin] 2024-06"},                                                    // told in the present
	{"fr", "Le maire est venu en avril, il serait parti en juin et s’est rendu au port en mai.", "[avril] 2024-04; [juin] 2024-06; [mai] 2024-05"}, // their past
	{"en", "The Sept. 11 attacks in Rocle changed little.", "[Sept. 11] 2024-09-11"},                                                               // of another year
	{"en", "Sales fell in Q3, highs were in the 70s, rents rose in the '70s.", "[Q3] 2024-07..2024-09; [70s] 1970..1979"},
	{"en", "Voters go to the polls in June. She spoke ahead of Mr. Roy’s visit on Friday.", "[June] 2025-06; [Friday] 2025-03-21"},
	{"en", "The mayor could sign as soon as Friday. She wept as soon as he left on Friday.", "[Friday] 2025-03-21; [Friday] 2025-03-14"},
	{"en", "A high in the 70s, a low in the upper 40s; she left high school in the 80s, the lower house in the 1990s.", "[80s] 1980..1989; [1990s] 1990..1999"},
	{"en", "They fear for the November elections, after the November vote.", "[November] 2024-11; [November] 2024-12.."},
	{"en", "She told ABC’s “This Week” and the “Today” show that, in coming weeks, “today” will count.", "[coming weeks] ?; [today] 2025-03-19"},
	{"en", "They met in June and July of 2019, in May and December 2020, a December memo tells.", "[June and July of 2019] 2019-06..2019-07; [May] 2020-05; [December 2020] 2020-12; [December] 2024-12"},
	{"en", "It was so over the last decade.", "[last decade] 2015..2025"},
	{"fr", "Le musée ouvre du mardi au dimanche ; il a fermé de mardi à dimanche, le départ est fixé au 30 du mois.", "[du mardi au dimanche] ?; [de mardi à dimanche] 2025-03-11..2025-03-16; [30 du mois] 2025-03-30"},
	{"fr", "Le texte passe au Sénat à la mi-mai, avant un vote en juillet. Le club, battu en juillet, joue en avril.", "[mi-mai] 2025-05-11..2025-05-20; [juillet] 2025-07; [juillet] 2024-07; [avril] 2025-04"}, // what is told in the present is on an agenda
	{"fr", "Les ventes reculent en décembre. Il se tait depuis avril. Il y en a moins qu’en juillet. L’avis paru en avril dit non.", "[décembre] 2024-12; [avril] 2024-04..; [juillet] 2024-07; [avril] 2024-04"},
	{"fr", "« Jamais », jurait-il au printemps. Le pont rouvre au printemps. Il sera vidé à l’automne. Cet automne, il a été vidé. Cet hiver, il gèle.", "[printemps] 2025-03..2025-05; [printemps] 2025-03..2025-05; [l’automne] 2025-09..2025-11; [Cet automne] 2024-09..2024-11; [Cet hiver] 2025-12..2026-02"},
	{"en", "The bill goes before the cabinet in mid-May. She has led it since May. The owner, held in July, appears in court in June.", "[mid-May] 2025-05-11..2025-05-20; [May] 2024-05..; [July] 2024-07; [June] 2025-06"},
	{"en", "It ran dry in the autumn and will be filled in the summer. The autumn holidays were dull. This autumn the harvest was poor.", "[autumn] 2024-09..2024-11; [summer] 2025-06..2025-08; [This autumn] 2024-09..2024-11"},
	{"de", "Im Herbst hatte sie anders geredet. Der Stausee soll im Sommer geleert werden. Im Sommer ist es warm.", "[Herbst] 2024-09..2024-11; [Sommer] 2025-06..2025-08"}, // of any summer
	{"it", "Il bacino sarà svuotato in autunno. La giunta si riunisce a maggio; il testo era uscito ad aprile.", "[autunno] 2025-09..2025-11; [maggio] 2025-05; [aprile] 2024-04"},
	{"und", "2024-05-03 and 23.04.2022", "[2024-05-03] 2024-05-03; [23.04.2022] 2022-04-23"},
}

func article(lang, published, s string) *story.Article {
	a := &story.Article{Language: lang, Text: s, Published: story.Field{Value: published},
		Blocks: []story.Block{{Span: text.Span{End: len(s)}, Kind: story.Body}}}
	a.Sentences = segment.Sentences(a)
	return a
}

func show(s string, found []story.Time) string {
	var out []string
	for _, t := range found {
		w := "[" + t.Of(s) + "] "
		switch {
		case t.From == "" && t.To == "":
			w += "?"
		case t.From == t.To:
			w += t.From
		default: // an open end is left empty
			w += t.From + ".." + t.To
		}
		out = append(out, w)
	}
	return strings.Join(out, "; ")
}

func TestFind(t *testing.T) {
	for _, c := range timeRows {
		assert.Equal(t, c.want, show(c.in, Find(article(c.lang, published, c.in))), c.lang+": "+c.in)
	}
}

func TestWithoutPublication(t *testing.T) {
	s := "Hier, mardi, le 3 mai et le 4 juin 2024."
	assert.Equal(t, "[Hier] ?; [mardi] ?; [3 mai] ?; [4 juin 2024] 2024-06-04", show(s, Find(article("fr", "", s))))
	s = "En février et l’année dernière, mardi."
	assert.Equal(t, "[février] 2025-02; [année dernière] 2024; [mardi] ?", show(s, Find(article("fr", "2025-03", s))))
	assert.Equal(t, "[février] 2025-02; [année dernière] 2024; [mardi] ?", show(s, Around(article("fr", "", s), published)))
	s = "Mardi 18 mars, le conseil a voté, après l’avis de février. Lundi, il hésitait encore ; un dimanche, il décida. Jeudi dernier, il dormait."
	assert.Equal(t, "[Mardi 18 mars] 2025-03-18; [février] 2025-02; [Lundi] 2025-03-17; [dimanche] ?; [Jeudi dernier] ?", show(s, Around(article("fr", "", s), published))) // a weekday beside a day
	for _, c := range []struct{ in, want string }{
		{"Ce mardi 18 mars, le bac a coulé. Hier, il flottait. Ce mardi, rien.", "[Ce mardi 18 mars] 2025-03-18; [Hier] 2025-03-17; [Ce mardi] 2025-03-18"}, // it says which day it is
		{"Le bac a coulé ce mardi 18 mars. Ce mercredi, on le cherche.", "[ce mardi 18 mars] 2025-03-18; [Ce mercredi] 2025-03-19"},                         // which of two, nobody knows
		{"Le bac partira ce mardi 25 mars. Hier, il flottait.", "[ce mardi 25 mars] 2025-03-25; [Hier] ?"},                                                  // that day is to come
		{"Ce mardi 18 mars, le bac a coulé. Mercredi, on le cherche.", "[Ce mardi 18 mars] 2025-03-18; [Mercredi] 2025-03-19"},                              // it may be of the next day
		{"Ce samedi 29 février, le bac a coulé. Hier, il flottait.", "[Ce samedi 29 février] 2024-02-29; [Hier] ?"},                                         // there was none that year
		{"Dans la nuit du lundi 17 au mardi 18 mars, le bac a coulé.", "[du lundi 17 au mardi 18 mars] 2025-03-17..2025-03-18"},
	} {
		assert.Equal(t, c.want, show(c.in, Around(article("fr", "", c.in), published)), c.in)
	}
}

func TestCalendar(t *testing.T) {
	for n := -800000; n < 800000; n += 997 {
		y, m, d := civil(n)
		assert.True(t, valid(y, m, d))
		assert.Equal(t, n, dayNumber(y, m, d))
	}
	assert.Equal(t, 4, weekday(0)) // 1 January 1970 was a Thursday
	assert.Equal(t, dayNumber(2024, 3, 31), easterOf(2024))
	assert.Equal(t, dayNumber(2025, 4, 20), easterOf(2025))
	assert.Equal(t, dayNumber(2023, 11, 23), holidayIn(31144, 2023)) // the fourth Thursday
	assert.Equal(t, dayNumber(2024, 5, 27), holidayIn(30551, 2024))  // the last Monday
	assert.Equal(t, dayNumber(2024, 2, 29), addMonths(dayNumber(2024, 1, 31), 1))
}

// In an odd year an election in November is a town's, or the country's of the year before.
func TestElections(t *testing.T) {
	for _, c := range []struct{ published, in, want string }{
		{"2025-10-20", "Voters choose a mayor in the November election.", "[November] 2025-11"},
		{"2025-10-20", "She lost the November presidential election.", "[November] 2024-11"},
		{"2025-03-20", "She lost the November election.", "[November] 2024-11"},
		{"2024-10-20", "Voters choose in the November election.", "[November] 2024-11"},
	} {
		assert.Equal(t, c.want, show(c.in, Find(article("en", c.published, c.in))), c.in)
	}
}

// An hour alone is of the day told last, unless that is long ago and paragraphs away.
func TestHourAlone(t *testing.T) {
	s := "Le 2 février, le bac a coulé.\n\nÀ 9 h, on comptait six morts.\n\nLe patron se tait.\n\nLe préfet aussi.\n\nLa pétition avait à 17 h mille noms. À 18 h, elle en avait deux mille."
	a := article("fr", published, s)
	a.Blocks = nil
	for at := 0; at < len(s); at++ {
		end := strings.Index(s[at:]+"\n\n", "\n\n") + at
		a.Blocks = append(a.Blocks, story.Block{Span: text.Span{Start: at, End: end}, Kind: story.Body})
		at = end + 1
	}
	a.Sentences = segment.Sentences(a)
	assert.Equal(t, "[2 février] 2025-02-02; [9 h] 2025-02-02T09:00; [17 h] 2025-03-19T17:00; [18 h] 2025-03-19T18:00", show(s, Find(a)))
}

// An article that was changed days later tells of days from then on.
func TestRevised(t *testing.T) {
	for _, c := range []struct{ updated, in, want string }{
		{"", "The wharf reopened, its owner said Friday.", "2025-03-14"},
		{"2025-03-21T18:00", "The wharf reopened, its owner said Friday.", "2025-03-21"},
		{"2025-03-21T18:00", "The wharf reopened, its owner said last Friday.", "2025-03-14"},
		{"2025-03-20T18:00", "The wharf reopened, its owner said Friday.", "2025-03-14"}, // before the change there was none
		{"2025-04-11T18:00", "The wharf reopened, its owner said Friday.", "2025-03-14"}, // a correction
	} {
		a := article("en", published, c.in)
		a.Updated.Value = c.updated
		assert.Equal(t, c.want, Find(a)[0].From, c)
	}
	a := article("en", "2019-06-03", "From October to May 2020 the pier was shut.")
	assert.Equal(t, "2019-10", Find(a)[0].From) // by the year of its end, whatever the article's
}

// One long sentence of whatever repeats: time stays in proportion to length.
func TestHostile(t *testing.T) {
	for _, s := range []string{"3 days after ", "first week of ", "de ", "du 3 au ", "mardi ", "2024 ", "1/", "entre ", "last ", "fin de ", "10 h ", "\u0301 "} { // an accent alone folds to nothing
		for _, lang := range []string{"fr", "en", "de"} {
			Find(article(lang, published, strings.Repeat(s, 10_000)))
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, c := range timeRows {
		f.Add(c.lang, published, c.in)
	}
	f.Fuzz(func(t *testing.T, lang, published, s string) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		end := 0
		for _, x := range Find(article(lang, published, s)) {
			assert.True(t, x.Start >= end && x.End > x.Start && x.End <= len(s), "in order, apart, not empty")
			assert.True(t, utf8.ValidString(x.Of(s)))
			for _, v := range []string{x.From, x.To} {
				if m := readISO(v); v != "" {
					assert.Equal(t, v, m.String(), "a date that can be read again")
				}
			}
			end = x.End
		}
	})
}
