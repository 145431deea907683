package clean

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"recoupe/internal/clean/sheet"
	"recoupe/internal/ingest"
	"recoupe/internal/story"
)

// Around an Italian, a Portuguese and a Spanish article of today: what a line is by its own words.
func TestAloneInTheSouth(t *testing.T) {
	const (
		nav, ad, wall, rel, com, by, fix, day = story.Navigation, story.Advert, story.Paywall, story.Related, story.Comment, story.Byline, story.Correction, story.Dateline
	)
	for _, c := range []struct {
		in   string
		want story.BlockKind
	}{
		{"Leggi anche: Il mercato cambia posto", rel}, {"LEGGI ANCHE", rel}, {"I PIÙ LETTI", rel}, {"Le più lette", rel}, {"Potrebbe interessarti anche", rel}, {"Altri articoli su", rel}, {"Ultim’ora", rel},
		{"Abbonati", wall}, {"Abbonati a 1 € al mese", wall}, {"Questo articolo è riservato agli abbonati", wall}, {"Hai già un abbonamento? Accedi", wall}, {"Continua a leggere con l’offerta digitale", wall},
		{"Iscriviti alla newsletter", ad}, {"Iscriviti al nostro canale WhatsApp", ad}, {"Vuoi restare aggiornato? Iscriviti al canale", ad}, {"Seguici su Google News", ad}, {"Ricevi le notizie ogni mattina", ad}, {"PUBBLICITÀ", ad},
		{"Lettura: 3 min", nav}, {"Tempo di lettura: 3 minuti", nav}, {"3 minuti di lettura", nav}, {"Ascolta l’articolo", nav}, {"Condividi", nav}, {"Noi e i nostri 214 partner archiviamo informazioni su un dispositivo.", nav}, {"Accetta e continua", nav}, {"Rifiuta e abbonati", wall}, {"Vai al contenuto principale", nav}, {"Home » Sport » Ciclismo", nav}, {"Preferenze privacy", nav}, {"Invia via e-mail", nav},
		{"COMMENTI (3)", com}, {"3 commenti", com}, {"Lascia un commento", com}, {"Rispondi", com},
		{"10 agosto 2026 (modifica il 10 agosto 2026 | 21:05)", day}, {"Pubblicato mercoledì 12 agosto 2026, 06:40", day}, {"Ultimo aggiornamento: 12 agosto 2026, 07:05", day}, {"12 agosto 2026 alle 7:05", day}, {"di Redazione", by}, {"Aggiornato alle 18.20", day},
		{"La sindaca ha letto il bilancio in aula.", story.Other}, {"Il cookie non serve a nulla, spiega il garante.", story.Other},

		{"Te puede interesar", rel}, {"Lo más leído", rel}, {"LEER MÁS: El mercado cambia de sitio", rel}, {"Noticias relacionadas", rel}, {"Más información", rel}, {"También te puede interesar", rel},
		{"Suscríbete", wall}, {"Suscríbete por 1 € al mes", wall}, {"Contenido exclusivo para suscriptores", wall}, {"¿Ya eres suscriptor? Inicia sesión", wall}, {"Este contenido es exclusivo para suscriptores", wall},
		{"Recibe las noticias en tu correo", ad}, {"Apúntate a nuestra newsletter", ad}, {"Síguenos en WhatsApp", ad}, {"PUBLICIDAD", ad}, {"Únete a nuestro canal de WhatsApp", ad},
		{"Lectura: 3 min", nav}, {"3 min. de lectura", nav}, {"Escuchar", nav}, {"Compartir", nav}, {"Ir al contenido", nav}, {"Iniciar sesión", nav}, {"Utilizamos cookies propias y de terceros", nav}, {"Aceptar y continuar", nav}, {"Rechazar y suscribirse", wall}, {"Reportar un error", fix}, {"Copiar enlace", nav}, {"Aviso legal", nav},
		{"Comentarios (2)", com}, {"Comenta", com}, {"Ver comentarios", com}, {"Responder", com},
		{"Martes, 11 de agosto 2026, 07:30 | Actualizado 09:12h.", day}, {"Actualizado a las 18:20", day}, {"11 ago 2026 - 07:30 CEST", day}, {"Publicado el 11/08/2026 a las 07:30", day}, {"Actualizado: 11/08/2026 09:12 h", day},
		{"La alcaldesa leyó el bando en el pleno.", story.Other},

		{"Ler mais", rel}, {"MAIS POPULARES", rel}, {"Mais lidas", rel}, {"Leia também: O mercado muda de sítio", rel}, {"Notícias relacionadas", rel}, {"Últimas notícias", rel}, {"Veja também", rel}, {"A não perder", rel}, {"Relacionados", rel},
		{"Assine já", wall}, {"Assine por 1 € por mês", wall}, {"Exclusivo para assinantes", wall}, {"Este artigo é exclusivo para assinantes", wall}, {"Já é assinante? Inicie sessão", wall},
		{"Subscreva a newsletter", ad}, {"Receba as notícias no seu e-mail", ad}, {"Siga-nos no WhatsApp", ad}, {"PUBLICIDADE", ad}, {"Continua após a publicidade", ad},
		{"Ouvir artigo", nav}, {"3 min de leitura", nav}, {"Tempo de leitura: 3 minutos", nav}, {"Partilhar", nav}, {"Compartilhar", nav}, {"Guardar", nav}, {"Saltar para o conteúdo", nav}, {"Entrar", nav}, {"Aceitar todos", nav}, {"Copiar link", nav}, {"Ficha técnica", nav}, {"Política de privacidade", nav}, {"Estatuto editorial", nav},
		{"6 comentários", com}, {"Comentários", com}, {"Responder", com},
		{"11 de agosto de 2026, 21:14", day}, {"11 ago 2026 21:14", day}, {"Publicado em 11/08/2026 às 21h14", day}, {"Por Redação", by}, {"Atualizado a 11 de agosto de 2026 às 22:10", day},
		{"A ministra leu o relatório em plenário.", story.Other},
	} {
		s := &scrape{Sheet: sheet.New(new(ingest.Plain("", c.in)))}
		s.alone(0)
		assert.Equal(t, c.want, s.Kind[0], "%s: %v", c.in, s.Why[0])
	}
}
