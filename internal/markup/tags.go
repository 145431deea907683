package markup

// tag is an element's name, if it is one that the rules of HTML name.
type tag uint8

const (
	tagOther tag = iota
	tagA
	tagButton
	tagBody
	tagCaption
	tagColgroup
	tagDD
	tagDT
	tagForm
	tagFrame
	tagHead
	tagHR
	tagHTML
	tagLI
	tagOption
	tagP
	tagPlaintext
	tagScript
	tagSelect
	tagSVG
	tagMath
	tagTable
	tagTemplate
	tagTextarea
	tagTitle
	tagTR
	tagBR
	tagImage
	tagInput
	tagNamed // the first of those that no rule names alone
)

// trait is what the rules of HTML say of an element, a bit each.
type trait uint32

const (
	void    trait = 1 << iota // has no content and no end tag
	dropped                   // void, and nothing that a reader reads
	raw                       // its content is code, to be passed over
	special                   // tags that cross it do not close what is around it
	format                    // a style that goes on behind tags that cross it
	closesP                   // its start ends a paragraph
	block                     // its end tag ends whatever was left open in it
	scope                     // what is open around it is not closed from within
	implied                   // its end tag may be left out
	heading                   // h1 to h6
	cell                      // td, th
	rows                      // tbody, thead, tfoot
	ofHead                    // stands in the head of a page
	list                      // ul, ol
	foreign                   // its start ends a drawing that was left open
	marks                     // styles do not reach into it
	beside                    // address, div, p: looked through when an item begins
)

// names lists the elements with their traits.
var names = [...]struct {
	name   string
	traits trait
}{
	tagOther: {"", 0}, tagA: {"a", format}, tagButton: {"button", special | block}, tagBody: {"body", special | foreign},
	tagCaption: {"caption", special | scope | marks}, tagColgroup: {"colgroup", special}, tagDD: {"dd", special | implied | foreign},
	tagDT: {"dt", special | implied | foreign}, tagForm: {"form", special | closesP}, tagFrame: {"frame", void | dropped | special},
	tagHead: {"head", special | foreign}, tagHR: {"hr", void | special | closesP | foreign}, tagHTML: {"html", special | scope},
	tagLI: {"li", special | implied | foreign}, tagOption: {"option", implied}, tagP: {"p", special | closesP | implied | foreign | beside},
	tagPlaintext: {"plaintext", special | closesP}, tagScript: {"script", special | raw | ofHead}, tagSelect: {"select", special},
	tagSVG: {"svg", 0}, tagMath: {"math", 0}, tagTable: {"table", special | scope | foreign}, tagTemplate: {"template", special | scope | ofHead | marks},
	tagTextarea: {"textarea", special}, tagTitle: {"title", special | ofHead}, tagTR: {"tr", special}, tagBR: {"br", void | special | foreign},
	tagImage: {"image", void | dropped}, tagInput: {"input", void | dropped | special},

	tagNamed: {"abbr", 0}, {"address", special | closesP | block | beside}, {"applet", special | scope | marks | block}, {"area", void | dropped | special},
	{"article", special | closesP | block}, {"aside", special | closesP | block}, {"b", format | foreign}, {"base", void | dropped | ofHead | special},
	{"basefont", void | dropped | ofHead | special}, {"bgsound", void | dropped | ofHead | special}, {"big", format | foreign},
	{"blockquote", special | closesP | block | foreign}, {"center", special | closesP | block | foreign}, {"cite", 0}, {"code", format | foreign},
	{"col", void | dropped | special}, {"details", special | closesP | block}, {"dialog", closesP | block}, {"dir", special | closesP | block},
	{"div", special | closesP | block | foreign | beside}, {"dl", special | closesP | block | foreign}, {"em", format | foreign},
	{"embed", void | dropped | special | foreign}, {"fieldset", special | closesP | block}, {"figcaption", special | closesP | block},
	{"figure", special | closesP | block}, {"font", format | foreign}, {"footer", special | closesP | block},
	{"h1", special | closesP | heading | foreign}, {"h2", special | closesP | heading | foreign}, {"h3", special | closesP | heading | foreign},
	{"h4", special | closesP | heading | foreign}, {"h5", special | closesP | heading | foreign}, {"h6", special | closesP | heading | foreign},
	{"header", special | closesP | block}, {"hgroup", special | closesP | block}, {"i", format | foreign}, {"iframe", special | raw},
	{"img", void | dropped | special | foreign}, {"keygen", void | dropped | special}, {"link", void | ofHead | special},
	{"listing", special | closesP | block | foreign}, {"main", special | closesP | block}, {"marquee", special | scope | marks | block},
	{"menu", special | closesP | block | foreign}, {"meta", void | ofHead | special | foreign}, {"nav", special | closesP | block},
	{"nobr", format | foreign}, {"noembed", special | raw}, {"noframes", special | raw | ofHead}, {"noscript", special | raw | ofHead},
	{"object", special | scope | marks | block}, {"ol", special | closesP | block | list | foreign}, {"optgroup", implied},
	{"param", void | dropped | special}, {"pre", special | closesP | block | foreign}, {"rb", implied}, {"rp", implied}, {"rt", implied}, {"rtc", implied},
	{"ruby", foreign}, {"s", format | foreign}, {"search", special | closesP | block}, {"section", special | closesP | block}, {"small", format | foreign},
	{"source", void | dropped | special}, {"span", foreign}, {"strike", format | foreign}, {"strong", format | foreign}, {"style", special | raw | ofHead},
	{"sub", foreign}, {"summary", special | closesP | block}, {"sup", foreign}, {"tbody", special | rows}, {"td", special | scope | cell | marks},
	{"tfoot", special | rows}, {"th", special | scope | cell | marks}, {"thead", special | rows}, {"time", 0}, {"track", void | dropped | special},
	{"tt", format | foreign}, {"u", format | foreign}, {"ul", special | closesP | block | list | foreign}, {"var", foreign},
	{"wbr", void | dropped | special}, {"xmp", special | closesP},
}

func (t tag) has(x trait) bool { return names[t].traits&x != 0 }

// slots finds a tag by its name: each stands in the slot of its name, or in the
// next that was free.
var slots = func() (s [512]tag) {
	for i := 1; i < len(names); i++ {
		k := slot(names[i].name)
		for s[k] != 0 {
			k = (k + 1) % uint(len(s))
		}
		s[k] = tag(i)
	}
	return s
}()

func slot[T string | []byte](name T) uint {
	return (uint(name[0])*31 + uint(name[len(name)-1])*7 + uint(name[len(name)/2])*3 + uint(len(name))*67) % 512
}

// tagOf returns the tag of a name in lower case, tagOther if no rule names it.
func tagOf(name []byte) tag {
	k := slot(name)
	for slots[k] != 0 {
		if names[slots[k]].name == string(name) {
			return slots[k]
		}
		k = (k + 1) % 512
	}
	return tagOther
}
