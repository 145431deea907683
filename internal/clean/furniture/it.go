package furniture

import (
	"recoupe/internal/story"
)

var furnitureIt = []phrases{
	{story.Comment, "comment.head", whole, "commento|commenti|commenta|lascia un commento|scrivi un commento|i commenti dei lettori|leggi i commenti|partecipa alla discussione|cosa ne pensi|che ne pensi|cosa ne pensate|che ne pensate|dite la vostra|di' la tua|invia un commento|accedi per commentare|mostra commenti|mostra i commenti|nascondi commenti|lascia il tuo commento"},
	{story.Comment, "comment.words", whole, "rispondi|segnala|segnala commento|vedi tutti i commenti|mostra altri commenti|carica altri commenti"},
	{story.Comment, "comment.head", starts, "commenti (|lascia un commento|i commenti"},
	{story.Correction, "correction.words", opens, "correzione:|errata corrige|nota della redazione|una versione precedente di questo|hai trovato un errore|segnala un errore"},
	{story.Advert, "advert.words", whole, "pubblicita|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|messaggio promozionale|continua a leggere dopo la pubblicita"},
	{story.Advert, "news.letter", opens, "iscriviti alla newsletter|iscriviti alla nostra|iscriviti gratis|ricevi ogni|ricevi la newsletter|newsletter|la tua email|il tuo indirizzo|seguici su|sostienici|fai una donazione|unisciti al canale|segui la pagina|seguici anche|segui il canale|segui il nostro canale|scarica l'app|scarica la nostra app|resta aggiornato|rimani aggiornato|non perdere|ricevi le notizie|ricevi gratis|inserisci la tua|ti e piaciuto questo articolo|ti e piaciuta questa newsletter|inoltra questa|sostieni il giornalismo|sostieni il nostro"},
	{story.Advert, "news.letter", holds, "nostra newsletter|la newsletter"},
	{story.Paywall, "paywall.words", whole, "abbonati|abbonamenti|abbonamento|sei gia abbonato|gia abbonato|registrati|prova gratis|scopri le offerte|contenuto riservato agli abbonati|solo per gli abbonati|abbonati ora|abbonati subito|sblocca l'articolo|contenuto per abbonati|per abbonati|solo per abbonati|contenuto premium|attiva ora|vedi le offerte|hai gia un abbonamento"},
	{story.Paywall, "paywall.cut", opens, "per continuare a leggere|continua a leggere con|abbonati per continuare|abbonati per leggere|questo contenuto e riservato|articolo riservato agli abbonati|registrati per continuare"},
	{story.Paywall, "paywall.words", tells, "riservato agli abbonati|solo per gli abbonati"},
	{story.Related, "related.head", whole, "leggi anche|vedi anche|potrebbe interessarti|potrebbero interessarti|ti potrebbe interessare|articoli correlati|correlati|piu letti|i piu letti|i piu visti|ultime notizie|le ultime notizie|altre notizie|in evidenza|per approfondire|da non perdere|leggi pure|leggi di piu|leggi tutto|continua a leggere|sullo stesso argomento|sullo stesso tema|articoli recenti|potrebbe interessarti anche|potrebbe anche interessarti|ti potrebbero interessare|ti consigliamo|consigliati|consigliati per te|dello stesso autore|notizie correlate|articolo precedente|articolo successivo|piu lette|le piu lette|i piu condivisi|altri articoli|da leggere|raccomandati per te|le altre notizie|notizie piu lette"},
	{story.Related, "related.words", opens, "leggi anche|vedi anche|guarda anche|leggi qui|per approfondire:|approfondisci|ti potrebbe interessare|video:|leggi pure|leggi di piu|leggi:|vedi pure|guarda il video|ascolta anche|potrebbe interessarti|ti potrebbero interessare|sullo stesso argomento|ti consigliamo|il podcast:|le foto:|fotogallery|anche questa settimana:|in questo numero:"},
	{story.Navigation, "nav.words", whole, "accedi|esci|il mio account|cerca|chiudi|condividi|stampa|salva|invia|copia link|ascolta|ascolta l'articolo|vai al contenuto|torna su|note legali|privacy policy|informativa sulla privacy|cookie|contatti|chi siamo|accetta|accetta tutto|rifiuta|personalizza|mostra altro|argomenti|tag|archivio|necrologie|condividi su facebook|condividi su twitter|condividi su x|condividi su whatsapp|condividi l'articolo|condividi questo articolo|invia per email|stampa articolo|salva articolo|copia il link|segui|ascolta la notizia|gestisci i cookie|pubblicita e tariffe|redazione|mappa del sito"},
	{story.Navigation, "nav.section", whole, "cronaca|esteri|economia|societa|spettacoli|scienza|salute|tecnologia|politica|mondo|motori|viaggi|opinioni|cultura"},
	{story.Navigation, "nav.read", starts, "tempo di lettura|lettura in|minuti di lettura"},
	{story.Navigation, "nav.cookies", tells, "utilizziamo cookie|utilizza cookie|uso dei cookie"},
	{story.Other, "legal", tells, "tutti i diritti riservati|riproduzione riservata"},
	{story.Byline, "byline.credit", tells, "ha contribuito a questo articolo|hanno contribuito a questo articolo|ha collaborato a questo articolo|hanno collaborato a questo articolo"},
}
