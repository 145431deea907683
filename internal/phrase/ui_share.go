package phrase

// Sharing and receiving.
var (
	ShareTitle    = Said{"Partager cette comparaison", "Share this comparison"}
	ShareIntro    = Said{"Le lien porte la comparaison elle-même, textes compris. Rien n’est stocké ailleurs : qui a le lien a le contenu. Vérifiez que vous pouvez transmettre ces textes.", "The link carries the comparison itself, texts included. Nothing is stored anywhere: whoever has the link has the content. Check that you may pass these texts on."}
	ShareLength   = Counted{Said{"{0} caractère", "{0} character"}, Said{"{0} caractères", "{0} characters"}}
	ShareFitsChat = Said{"tient dans un message", "fits in a chat message"}
	ShareFitsMail = Said{"tient dans un courriel", "fits in an e-mail"}
	ShareFitsNot  = Said{"trop long pour une messagerie : préférez le fichier", "too long for a message: prefer the file"}
	ShareTooLong  = Said{"Trop long pour un lien : {0} caractères, la limite est de {1}. Enregistrez un fichier.", "Too long for a link: {0} characters, the limit is {1}. Save a file."}
	ShareLink     = Said{"Lien", "Link"}
	ShareCopy     = Said{"Copier le lien", "Copy link"}
	ShareSave     = Said{"Enregistrer un fichier", "Save a file"}
	ShareMaking   = Said{"Préparation du lien…", "Preparing the link…"}
	ShareNoCopy   = Said{"Le navigateur a refusé la copie : sélectionnez le lien et copiez-le.", "The browser refused to copy: select the link and copy it."}

	ReceiveCut      = Said{"Ce lien a été coupé en route", "This link was cut on the way"}
	ReceiveCutBy    = Said{"Il devait porter {0} caractères, il en arrive {1}. Une messagerie l’a sans doute raccourci.", "It should carry {0} characters; {1} arrived. A messaging program probably shortened it."}
	ReceiveGot      = Said{"reçu", "received"}
	ReceiveWant     = Said{"attendu", "expected"}
	ReceiveDamaged  = Said{"Ce lien a été abîmé en route", "This link was damaged on the way"}
	ReceiveDamageBy = Said{"Ses caractères ne sont plus ceux qui ont été envoyés.", "Its characters are no longer those that were sent."}
	ReceiveFile     = Said{"Ce fichier est abîmé", "This file is damaged"}
	ReceiveFileBy   = Said{"Ses octets ne sont plus ceux qui ont été enregistrés.", "Its bytes are no longer those that were saved."}
	ReceiveNewer    = Said{"Ce lien vient d’une version plus récente", "This link comes from a newer version"}
	ReceiveReload   = Said{"Recharger la page", "Reload the page"}
	ReceiveNewerBy  = Said{"Mettez l’outil à jour : rechargez la page avec du réseau.", "Update the tool: reload the page with a network."}
	ReceiveLarge    = Said{"Ce lien est trop grand", "This link is too large"}
	ReceiveLargeBy  = Said{"Il contient plus que ce qu’une comparaison peut contenir.", "It holds more than a comparison can hold."}
	ReceivePaste    = Said{"Coller le lien entier", "Paste the whole link"}
	ReceiveAsk      = Said{"À demander à qui vous l’a envoyé :", "To ask whoever sent it:"}
	ReceiveAskBy    = Said{"Un fichier .recoupe, ou le lien entier. Aucun serveur ne garde la comparaison : elle n’existe que dans le lien.", "A .recoupe file, or the whole link. No server keeps the comparison: it exists only in the link."}
	ReceiveHome     = Said{"Aller à l’accueil", "Go to the home page"}
	GoneStory       = Said{"Ce dossier n’est plus sur cet appareil", "This story is no longer on this device"}
	GoneStoryBy     = Said{"Il a peut-être été effacé. Une comparaison n’existe que là où elle est gardée, et dans ses liens.", "It may have been erased. A comparison exists only where it is kept, and in its links."}
)
