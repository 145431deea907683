package clean

import "recoupe/internal/story"

var furniturePt = []phrases{
	{story.Comment, "comment.head", whole, "comentario|comentarios|comente|deixe um comentario|deixe seu comentario|escreva um comentario|ver comentarios|comentar"},
	{story.Comment, "comment.words", whole, "responder|denunciar|ver todos os comentarios|carregar mais comentarios|mais comentarios"},
	{story.Comment, "comment.head", starts, "comentarios (|deixe um comentario|seja o primeiro a comentar"},
	{story.Correction, "correction.words", opens, "correcao:|erramos:|errata:|nota da redacao|uma versao anterior desta|encontrou um erro|comunicar erro"},
	{story.Advert, "advert.words", whole, "publicidade|anuncio|anuncios|patrocinado|conteudo patrocinado|continua depois da publicidade|continua apos a publicidade"},
	{story.Advert, "news.letter", opens, "assine a newsletter|assine nossa newsletter|inscreva-se|receba as noticias|receba no seu|newsletter|seu e-mail|o seu email|siga-nos|apoie-nos|faca uma doacao|entre no canal"},
	{story.Advert, "news.letter", holds, "nossa newsletter|a nossa newsletter|em seu e-mail"},
	{story.Paywall, "paywall.words", whole, "assine|assinar|assine ja|assinaturas|ja e assinante|ja sou assinante|assinantes|so para assinantes|exclusivo para assinantes|cadastre-se|experimente gratis"},
	{story.Paywall, "paywall.cut", opens, "para continuar a ler|para continuar lendo|continue lendo com|assine para continuar|assine para ler|este conteudo e exclusivo|este artigo e exclusivo|conteudo exclusivo para"},
	{story.Paywall, "paywall.words", tells, "exclusivo para assinantes|so para assinantes"},
	{story.Related, "related.head", whole, "leia tambem|leia mais|ler mais|veja tambem|veja mais|saiba mais|mais lidas|mais lidos|as mais lidas|noticias relacionadas|relacionadas|relacionados|ultimas noticias|recomendado para voce|recomendados|em destaque|mais noticias|pode interessar-lhe"},
	{story.Related, "related.words", opens, "leia tambem|leia mais|ler tambem|veja tambem|veja mais|saiba mais|video:"},
	{story.Navigation, "nav.words", whole, "inicio|entrar|sair|minha conta|pesquisar|fechar|partilhar|compartilhar|imprimir|guardar|salvar|copiar link|ouvir|ouvir artigo|ir para o conteudo|voltar ao topo|termos de uso|politica de privacidade|politica de cookies|contato|contacto|contactos|quem somos|aceitar|aceitar tudo|rejeitar|ver mais|assuntos|topicos|arquivo|classificados"},
	{story.Navigation, "nav.section", whole, "politica|economia|mundo|brasil|portugal|sociedade|desporto|esportes|cultura|ciencia|tecnologia|saude|opiniao|cotidiano|local|vida"},
	{story.Navigation, "nav.read", starts, "tempo de leitura|leitura de"},
	{story.Navigation, "nav.cookies", tells, "utilizamos cookies|usamos cookies|utiliza cookies|uso de cookies"},
	{story.Other, "legal", tells, "todos os direitos reservados|e proibida a reproducao"},
}
