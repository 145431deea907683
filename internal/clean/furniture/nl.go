package furniture

import (
	"recoupe/internal/story"
)

var furnitureNl = []phrases{
	{story.Comment, "comment.head", whole, "reactie|reacties|reageer|plaats een reactie|reageren|bekijk reacties|jouw reactie|lees de reacties|wat vind jij|wat vindt u|wat denk jij|wat vind je|praat mee|reageer op dit artikel|geef je mening|laat een reactie achter|log in om te reageren|toon reacties|verberg reacties|deel je mening"},
	{story.Comment, "comment.words", whole, "beantwoorden|rapporteer|meld reactie|toon alle reacties|meer reacties|antwoorden"},
	{story.Comment, "comment.head", starts, "reacties (|plaats een reactie|geef een reactie"},
	{story.Correction, "correction.words", opens, "correctie:|rectificatie|in een eerdere versie van dit|fout gezien|fout gevonden|meld een fout|noot van de redactie"},
	{story.Advert, "advert.words", whole, "advertentie|advertenties|reclame|gesponsord|gesponsorde inhoud|partnerbijdrage|lees verder onder de advertentie|lees verder na de advertentie"},
	{story.Advert, "news.letter", opens, "schrijf je in voor|schrijf u in voor|meld je aan voor|ontvang elke|ontvang dagelijks|nieuwsbrief|abonneer je op|je e-mailadres|volg ons op|steun ons|doneer|schrijf je nu in|meld je nu aan|niets missen|wil je niets missen|mis niets|download de app|download onze app|tip de redactie|heb je een tip|heeft u een tip|heb je een nieuwstip|blijf op de hoogte|volg ons via|stuur deze nieuwsbrief|ontvang ons|ontvang onze|vond je dit een goed artikel|vond u dit"},
	{story.Advert, "news.letter", holds, "onze nieuwsbrief|de nieuwsbrief"},
	{story.Paywall, "paywall.words", whole, "abonneer|abonneren|abonneer je|neem een abonnement|word abonnee|al abonnee|registreren|alleen voor abonnees|voor abonnees|probeer nu|bekijk de abonnementen|word nu abonnee|lees onbeperkt|onbeperkt lezen|probeer gratis|alle abonnementen|gratis account maken|inloggen voor abonnees|exclusief voor abonnees|premium artikel"},
	{story.Paywall, "paywall.cut", opens, "om verder te lezen|verder lezen|lees verder met|dit artikel is alleen voor abonnees|dit artikel is exclusief voor|maak een account om"},
	{story.Paywall, "paywall.words", tells, "alleen voor abonnees|exclusief voor abonnees|maandelijks opzegbaar"},
	{story.Related, "related.head", whole, "lees ook|lees meer|lees verder|meer over dit onderwerp|bekijk ook|zie ook|meest gelezen|meest bekeken|best gelezen|gerelateerd|gerelateerde artikelen|aanbevolen|laatste nieuws|net binnen|meer nieuws|ook interessant|ook lezen|lees ook dit|lees ook deze|lees ook deze artikelen|meer lezen|anderen lazen ook|misschien ook interessant|dit vind je misschien ook interessant|ook in het nieuws|aanraders|tip van de redactie|aanbevolen voor jou|uitgelicht|het laatste nieuws|bekijk meer|meer over|verwante artikelen|populaire artikelen|vaak gelezen|volgend artikel|vorig artikel"},
	{story.Related, "related.words", opens, "lees ook|lees hier|bekijk ook|zie ook|lees meer over|meer lezen|video:|luister ook|ook lezen|bekijk meer|bekijk de video|meer over dit|dit vind je misschien|in beeld:|podcast:|kijk ook|lees meer:|lees verder:|ook deze week:|ook in dit nummer"},
	{story.Navigation, "nav.words", whole, "inloggen|uitloggen|mijn account|zoeken|sluiten|delen|deel dit artikel|afdrukken|bewaren|opslaan|kopieer link|luister|luister naar dit artikel|naar de inhoud|terug naar boven|voorwaarden|algemene voorwaarden|privacybeleid|cookiebeleid|colofon|over ons|accepteren|alles accepteren|weigeren|instellingen|toon meer|onderwerpen|archief|klantenservice|deel dit|deel op facebook|deel op twitter|deel op x|deel op whatsapp|deel via whatsapp|deel via e-mail|mail dit artikel|artikel delen|artikel opslaan|printen|print|volgen|link kopieren|naar boven|adverteren|vacatures|veelgestelde vragen"},
	{story.Navigation, "nav.section", whole, "binnenland|buitenland|politiek|economie|cultuur|wetenschap|gezondheid|regio|opinie|wonen|reizen|geld|samenleving"},
	{story.Navigation, "nav.read", starts, "leestijd|leesduur"},
	{story.Navigation, "nav.cookies", tells, "gebruiken cookies|gebruikt cookies|plaatsen cookies"},
	{story.Other, "legal", tells, "alle rechten voorbehouden"},
	{story.Byline, "byline.credit", tells, "werkte mee aan dit artikel|werkten mee aan dit artikel|heeft bijgedragen aan dit artikel|droeg bij aan dit artikel"},
}
