package furniture

import (
	"recoupe/internal/story"
)

var furniturePt = []phrases{
	{story.Comment, "comment.head", whole, "comentario|comentarios|comente|deixe um comentario|deixe seu comentario|escreva um comentario|ver comentarios|comentar|qual e a sua opiniao|o que acha|o que voce achou|o que voce acha|de a sua opiniao|de sua opiniao|participe da conversa|participe na conversa|mostrar comentarios|ocultar comentarios|entre para comentar|inicie sessao para comentar|faca login para comentar|comente esta noticia"},
	{story.Comment, "comment.words", whole, "responder|denunciar|ver todos os comentarios|carregar mais comentarios|mais comentarios"},
	{story.Comment, "comment.head", starts, "comentarios (|deixe um comentario|seja o primeiro a comentar"},
	{story.Correction, "correction.words", opens, "correcao:|erramos:|errata:|nota da redacao|uma versao anterior desta|encontrou um erro|comunicar erro"},
	{story.Advert, "advert.words", whole, "publicidade|anuncio|anuncios|patrocinado|conteudo patrocinado|continua depois da publicidade|continua apos a publicidade"},
	{story.Advert, "news.letter", opens, "assine a newsletter|assine nossa newsletter|inscreva-se|receba as noticias|receba no seu|newsletter|seu e-mail|o seu email|siga-nos|apoie-nos|faca uma doacao|entre no canal|assine a nossa newsletter|subscreva a|subscreva as|subscreva gratuitamente|receba gratuitamente|receba a nossa|receba a newsletter|siga o nosso canal|siga nosso canal|siga o canal|participe do canal|baixe o app|baixe nosso|descarregue a|gostou desta|gostou da|apoie o jornalismo|reencaminhe esta|encaminhe esta"},
	{story.Advert, "news.letter", holds, "nossa newsletter|a nossa newsletter|em seu e-mail"},
	{story.Paywall, "paywall.words", whole, "assine|assinar|assine ja|assinaturas|ja e assinante|ja sou assinante|assinantes|so para assinantes|exclusivo para assinantes|cadastre-se|experimente gratis|assine agora|ja tem conta|entre ou cadastre-se|conteudo para assinantes|conteudo exclusivo|so para subscritores|exclusivo para subscritores|subscrever|ver planos|desbloquear artigo"},
	{story.Paywall, "paywall.cut", opens, "para continuar a ler|para continuar lendo|continue lendo com|assine para continuar|assine para ler|este conteudo e exclusivo|este artigo e exclusivo|conteudo exclusivo para"},
	{story.Paywall, "paywall.words", tells, "exclusivo para assinantes|so para assinantes"},
	{story.Related, "related.head", whole, "leia tambem|leia mais|ler mais|veja tambem|veja mais|saiba mais|mais lidas|mais lidos|as mais lidas|noticias relacionadas|relacionadas|relacionados|ultimas noticias|recomendado para voce|recomendados|em destaque|mais noticias|pode interessar-lhe|leia ainda|leia agora|ler tambem|ver tambem|veja ainda|ver mais noticias|voce tambem pode gostar|voce pode gostar|voce tambem pode se interessar|talvez goste de|pode gostar|pode interessar|tambem pode interessar|mais sobre o tema|mais sobre este tema|noticias recomendadas|continue lendo|continuar a ler|continue a ler|artigos relacionados|conteudos relacionados|materias relacionadas|mais vistas|mais vistos|nao perca|a nao perder|ultimas|proxima noticia|noticia anterior|outras noticias"},
	{story.Related, "related.words", opens, "leia tambem|leia mais|ler tambem|veja tambem|veja mais|saiba mais|video:|leia ainda|ver tambem|veja ainda|veja o video|veja fotos|ler mais|ouca tambem|assista tambem|assista ao video|relembre:|entenda:|mais sobre este|mais sobre o tema|nao perca|pode interessar|voce tambem pode|podcast:|tambem esta semana:|nesta edicao:"},
	{story.Navigation, "nav.words", whole, "inicio|entrar|sair|minha conta|pesquisar|fechar|partilhar|compartilhar|imprimir|guardar|salvar|copiar link|ouvir|ouvir artigo|ir para o conteudo|voltar ao topo|termos de uso|politica de privacidade|politica de cookies|contato|contacto|contactos|quem somos|aceitar|aceitar tudo|rejeitar|ver mais|assuntos|topicos|arquivo|classificados|compartilhe|compartilhar no facebook|compartilhar no whatsapp|compartilhar no x|partilhar no facebook|partilhar artigo|partilhe|partilhe este artigo|copiar o link|enviar por email|enviar por e-mail|guardar artigo|imprimir artigo|seguir|siga-nos|expediente|fale conosco|trabalhe conosco|ficha tecnica|estatuto editorial"},
	{story.Navigation, "nav.section", whole, "politica|economia|mundo|brasil|portugal|sociedade|desporto|esportes|cultura|ciencia|tecnologia|saude|opiniao|cotidiano|local|vida"},
	{story.Navigation, "nav.read", starts, "tempo de leitura|leitura de"},
	{story.Navigation, "nav.cookies", tells, "utilizamos cookies|usamos cookies|utiliza cookies|uso de cookies"},
	{story.Other, "legal", tells, "todos os direitos reservados|e proibida a reproducao"},
	{story.Byline, "byline.credit", tells, "contribuiu para esta reportagem|contribuiram para esta reportagem|colaborou com esta reportagem|colaboraram com esta reportagem|contribuiu para este artigo|contribuiram para este artigo|colaborou nesta reportagem"},
}
