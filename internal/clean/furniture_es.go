package clean

import "recoupe/internal/story"

var furnitureEs = []phrases{
	{story.Comment, "comment.head", whole, "comentario|comentarios|ver comentarios|comentar|deja tu comentario|deja un comentario|escribe un comentario|tu comentario|participa|opiniones de los lectores"},
	{story.Comment, "comment.words", whole, "responder|reportar|denunciar|denunciar comentario|ver todos los comentarios|cargar mas comentarios|mas comentarios|responder denunciar"},
	{story.Comment, "comment.head", starts, "comentarios (|deja un comentario|se el primero en comentar"},
	{story.Comment, "comment.words", opens, "debes iniciar sesion|inicia sesion para comentar|los comentarios estan cerrados|tu direccion de correo electronico no sera publicada"},
	{story.Correction, "correction.words", opens, "fe de errores|correccion:|rectificacion:|nota de la redaccion|una version anterior de este|has encontrado un error|informar de un error|reportar un error"},
	{story.Advert, "advert.words", whole, "publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|patrocinado por|la noticia continua despues|remitido"},
	{story.Advert, "news.letter", opens, "suscribete a nuestra|suscribete a la newsletter|suscribete al boletin|suscribete gratis|suscribase a|recibe cada|recibe gratis|recibe en tu correo|apuntate a|boletin|newsletter|tu correo electronico|siguenos en|sigue toda la|sigue la actualidad|apoyanos|hazte socio|hazte socia|haz una donacion|unete a nuestro canal"},
	{story.Advert, "news.letter", holds, "nuestra newsletter|nuestro boletin|en tu correo|hazte socio|hazte socia"},
	{story.Paywall, "paywall.words", whole, "suscribete|suscribirse|suscripcion|suscripciones|suscriptores|solo suscriptores|ya soy suscriptor|ya eres suscriptor|registrate|registrate gratis|ver ofertas|prueba gratis|contenido exclusivo para suscriptores"},
	{story.Paywall, "paywall.cut", opens, "para seguir leyendo|sigue leyendo con|suscribete para seguir|suscribete para continuar|registrate para seguir|este contenido es exclusivo|articulo solo para suscriptores|contenido exclusivo para"},
	{story.Paywall, "paywall.words", tells, "exclusivo para suscriptores|solo para suscriptores|el primer mes por"},
	{story.Related, "related.head", whole, "leer tambien|lee tambien|lea tambien|te puede interesar|tambien te puede interesar|mas informacion|mas noticias|noticias relacionadas|relacionado|relacionados|articulos relacionados|lo mas leido|lo mas visto|lo mas|ultimas noticias|lo ultimo|temas relacionados|mas en|ver tambien|recomendados|recomendado|en portada|te recomendamos"},
	{story.Related, "related.words", opens, "leer tambien|lee tambien|lea tambien|ver tambien|te puede interesar|mas informacion:|noticia relacionada|tambien te puede|lee mas|en directo:|video:|no te pierdas"},
	{story.Navigation, "nav.words", whole, "inicio|portada|iniciar sesion|acceder|cerrar sesion|mi cuenta|buscar|cerrar|compartir|imprimir|guardar|enviar|enviar por correo|copiar enlace|copiar el enlace|escuchar|escuchar el articulo|ir al contenido|saltar al contenido|volver|volver arriba|aviso legal|politica de privacidad|politica de cookies|privacidad|condiciones de uso|contacto|quienes somos|publicidad y tarifas|aceptar|aceptar todo|rechazar|rechazar todo|configurar|ver mas|mas temas|etiquetas|archivado en|temas|hemeroteca|newsletters|esquelas|clasificados"},
	{story.Navigation, "nav.section", whole, "espana|internacional|politica|economia|sociedad|deportes|cultura|ciencia|tecnologia|salud|opinion|sucesos|television|gente|viajes|motor|educacion|medio ambiente|mundo|america"},
	{story.Navigation, "nav.read", starts, "tiempo de lectura|lectura de|min de lectura"},
	{story.Navigation, "nav.cookies", tells, "utilizamos cookies|usamos cookies|utiliza cookies|uso de cookies"},
	{story.Other, "legal", tells, "todos los derechos reservados|prohibida la reproduccion|queda prohibida|se permite la reproduccion citando|sin animo de lucro"},
}
