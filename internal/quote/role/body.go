package role

import "recoupe/internal/quote/grammar"

// The bodies that speak in a newspaper, by the gender of their noun.
var (
	BodiesHe = grammar.Words(`gouvernement ministère parquet syndicat collectif comité conseil groupe parti tribunal rapport communiqué texte journal quotidien magazine site réseau club mouvement
 cabinet bureau consortium constructeur exploitant opérateur fabricant géant groupement organisme institut centre laboratoire musée hôpital sénat parlement état-major département fonds
 constructeur transporteur distributeur avionneur tribunal barreau observatoire service document`)
	BodiesShe = grammar.Words(`association entreprise société compagnie mairie préfecture région direction police gendarmerie commission fédération fondation ville municipalité métropole justice cour
 confédération organisation ong agence banque firme marque chaîne fédération union coalition institution université école académie mission délégation majorité opposition défense accusation
 ambassade chambre assemblée équipe start-up filiale coopérative ligue intersyndicale étude enquête note lettre tribune plainte caisse autorité inspection rédaction administration`)
	BodiesIt = grammar.Words(`government ministry council company firm group party court report statement union agency bank committee commission board department office body charity association
 organisation organization watchdog regulator university hospital school team club federation foundation police force service authority administration campaign paper newspaper study survey
 letter document institute network operator airline manufacturer carmaker retailer parliament senate institution bureau panel inquiry embassy station broadcaster`)
)

// Sayers are what may stand before a headline's colon and say what follows.
var Sayers = grammar.Words("poll survey study report police officials experts sources source minister prosecutors scientists sondage étude rapport police experts parquet umfrage studie bericht polizei encuesta estudio informe")
