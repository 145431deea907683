package phrase

// Sharing and receiving.
var (
	ShareTitle        = Said{"Partager cette comparaison", "Share this comparison"}
	ShareIntro        = Said{"Le lien porte la comparaison elle-même. Rien n’est stocké ailleurs : qui a le lien a le contenu.", "The link carries the comparison itself. Nothing is stored anywhere: whoever has the link has the content."}
	ShareWhatIn       = Said{"Ce qui est envoyé", "What goes in"}
	ShareAll          = Said{"Tout", "Everything"}
	ShareAllNote      = Said{"Les textes nettoyés, les constats et vos corrections. Vérifiez que vous pouvez transmettre ces textes.", "The cleaned texts, the findings and your corrections. Check that you may pass these texts on."}
	ShareFindings     = Said{"Constats avec courts extraits", "Findings with short excerpts"}
	ShareFindingsNote = Said{"Les faits, les citations et les omissions, avec les mots qui les prouvent : 25 mots au plus pour chacun, la moitié d’un article au plus. Les textes entiers restent ici.", "Facts, quotes and omissions with the words that prove them: 25 words at most each, half an article at most. Full texts stay here."}
	ShareRecipe       = Said{"Recette seule", "Recipe only"}
	ShareRecipeNote   = Said{"Aucun texte : les empreintes des fichiers et vos corrections. Il faut les mêmes fichiers pour l’ouvrir.", "No text at all: file fingerprints and your corrections. The reader needs the same files."}
	SharePass         = Said{"Phrase secrète", "Passphrase"}
	SharePassOptional = Said{"facultative, à dire à part", "optional, told separately"}
	SharePassHint     = Said{"quatre mots de votre choix", "four words you choose"}
	SharePassNote     = Said{"Chiffre le lien. Une phrase perdue ne se retrouve pas.", "Encrypts the link. There is no way to recover a lost passphrase."}
	ShareQR           = Said{"QR", "QR"}
	ShareChat         = Said{"messagerie", "chat"}
	ShareMail         = Said{"courriel", "mail"}
	ShareFitsQR       = Said{"Tient dans un QR code", "Fits in a QR code"}
	ShareNotQR        = Said{"Trop long pour un QR code lisible. Choisissez « Recette seule ».", "Too long for a QR code that a phone reads well. Choose “Recipe only”."}
	ShareNotChat      = Said{"Trop long pour une messagerie", "Too long for a chat message"}
	ShareNotMail      = Said{"Trop long pour un courriel : préférez le fichier", "Too long for an e-mail: prefer the file"}
	ShareQRCode       = Said{"QR code de ce lien", "QR code of this link"}
	ShareFileNote     = Said{"Un fichier (.recoupe) n’a pas de limite de taille et s’ouvre de la même façon.", "A file (.recoupe) has no size limit and opens the same way."}
	ShareSealing      = Said{"Chiffrement du lien…", "Encrypting the link…"}
	ShareLength       = Counted{Said{"{0} caractère", "{0} character"}, Said{"{0} caractères", "{0} characters"}}
	ShareFitsChat     = Said{"Tient dans un message", "Fits in a chat message"}
	ShareFitsMail     = Said{"Tient dans un courriel", "Fits in an e-mail"}
	ShareTooLong      = Said{"Trop long pour un lien : {0} caractères, la limite est de {1}. Enregistrez un fichier.", "Too long for a link: {0} characters, the limit is {1}. Save a file."}
	ShareLink         = Said{"Lien", "Link"}
	ShareCopy         = Said{"Copier le lien", "Copy link"}
	ShareSave         = Said{"Enregistrer un fichier", "Save a file"}
	ShareMaking       = Said{"Préparation du lien…", "Preparing the link…"}
	ShareNoCopy       = Said{"Le navigateur a refusé la copie : sélectionnez le lien et copiez-le.", "The browser refused to copy: select the link and copy it."}

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
	ReceiveNewerBy  = Said{"Mettez l’outil à jour : rechargez la page une fois connecté à internet.", "Update the tool: reload the page once you are online."}
	ReceiveLarge    = Said{"Ce lien est trop grand", "This link is too large"}
	ReceiveLargeBy  = Said{"Il contient plus que ce qu’une comparaison peut contenir.", "It holds more than a comparison can hold."}
	ReceiveSealed   = Said{"Ce lien est protégé", "This link is protected"}
	ReceiveSealedBy = Said{"La personne qui vous l’a envoyé vous a donné à part une phrase secrète. Ce que vous écrivez ici reste sur cet appareil.", "Whoever sent it gave you a passphrase separately. What you write here stays on this device."}
	ReceiveWrong    = Said{"Cette phrase n’ouvre pas ce lien.", "That passphrase does not open this link."}
	ReceiveOpen     = Said{"Ouvrir", "Open"}
	ReceiveTrying   = Said{"Ouverture…", "Opening…"}
	ExcerptsOnly    = Said{"Extraits seulement : la personne qui a partagé cette comparaison a gardé les textes entiers.", "Excerpts only: whoever shared this comparison kept the full texts."}
	RecipeTitle     = Said{"Cette recette demande {0} fichiers", "This recipe asks for {0} files"}
	RecipeNote      = Said{"Déposez les mêmes fichiers : vous verrez la même comparaison, avec les corrections de la personne qui l’a envoyée.", "Drop the same files: you will see the same comparison, with the corrections of whoever sent it."}
	RecipeHere      = Said{"lu, le même texte", "read, the same text"}
	RecipeMissing   = Said{"à déposer", "to be dropped"}
	ReceivePaste    = Said{"Coller le lien entier", "Paste the whole link"}
	ReceiveAsk      = Said{"À demander à la personne qui vous l’a envoyé :", "Ask whoever sent it for:"}
	ReceiveAskBy    = Said{"un fichier .recoupe, ou le lien entier. Aucun serveur ne garde la comparaison : elle n’existe que dans le lien.", "a .recoupe file, or the whole link. No server keeps the comparison: it exists only in the link."}
	ReceiveHome     = Said{"Aller à l’accueil", "Go to the home page"}
	GoneStory       = Said{"Ce dossier n’est plus sur cet appareil", "This story is no longer on this device"}
	GoneStoryBy     = Said{"Il a peut-être été effacé. Une comparaison n’existe que là où elle est gardée, et dans ses liens.", "It may have been erased. A comparison exists only where it is kept, and in its links."}
)
