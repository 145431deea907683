// Package share carries a story in a link or in a file.
//
// A link is "r1.", the number of characters that follow the second dot in
// base 36, a dot, and the packed story in base64url. A file (.recoupe) is the
// packed story with a signature before it. Packed means: a CRC-32 of what
// follows, and the story in package codec's form, deflated. "r2." and a file of
// version 2 or 3 hold the packed story sealed with a passphrase (seal.go).
//
// [Excerpt] and [Recipe] make a story smaller before it is sent (excerpt.go, recipe.go).
//
// # What will keep working
//
// A link or file made by this version opens in every later one.
//
// # Hostile input
//
// Whoever makes a link chooses its bytes. Decoding is bounded in what it reads
// and in what it unpacks, ends in one of the errors below, and hands on only a
// comparison whose every span and index points into itself, with no more
// corrections than a reader can make.
package share

import (
	"bytes"
	"compress/flate"
	"encoding/base64"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"strconv"
	"strings"

	"recoupe/internal/codec"
	"recoupe/internal/patch"
	"recoupe/internal/story"
)

// Story is a comparison with the name its reader gave it, and with the reader's
// corrections beside it.
type Story struct {
	Name       string
	Saved      string           // ISO 8601, when it was kept or shared; "" if nobody says
	Comparison story.Comparison // as the program found it
	Patches    []patch.Patch    // the reader's corrections of it, in their order
	Excerpts   bool             // the articles are cut down to passages: see Excerpt
	Needs      []Ingredient     // of a recipe: the files it is made from
}

// What is how much of a story is sent.
type What uint8

const (
	Everything What = iota // the texts, what was found, and the corrections
	Findings               // see Excerpt
	RecipeOnly             // see Recipe
)

// Of returns so much of a story.
func (w What) Of(s Story) Story {
	switch w {
	case Findings:
		return Excerpt(s)
	case RecipeOnly:
		return Recipe(s)
	}
	return s
}

const (
	// openPrefix begins every link that is open to whoever has it.
	openPrefix = "r1."
	// sealedPrefix begins every link that is sealed with a passphrase.
	sealedPrefix = "r2."
	// MaxLink is the longest payload, in characters, that is worth making: every
	// current browser opens it. Longer stories travel as files.
	MaxLink = 100_000
	// maxRead bounds a payload that is read, in bytes.
	maxRead = 2 << 20
	// maxUnpacked bounds what a payload or file may unpack to, in bytes.
	maxUnpacked = 64 << 20
	// The signatures that begin files.
	signature       = "recoupe\x1a1"
	sealedSignature = "recoupe\x1a2" // of the version before: opened, and made no more
	wholeSignature  = "recoupe\x1a3" // sealed, with a length
)

var (
	// ErrNotOurs is a fragment or file that is no shared story.
	ErrNotOurs = errors.New("share: no shared story")
	// ErrDamaged is a link or file whose bytes were changed on the way.
	ErrDamaged = errors.New("share: damaged on the way")
	// ErrNewer is a link or file of a later version.
	ErrNewer = errors.New("share: made by a newer version")
	// ErrTooLarge is a link or file that would unpack to more than maxUnpacked,
	// or takes more memory than [codec.MaxMemory].
	ErrTooLarge = errors.New("share: too large")
)

// CutError is a link that lost its end on the way.
type CutError struct {
	Want, Got int // characters of payload
}

func (e *CutError) Error() string {
	return fmt.Sprintf("share: cut on the way: %d of %d characters arrived", e.Got, e.Want)
}

// Link returns the fragment, without "#", that carries s.
func Link(s Story) string { return frame(openPrefix, pack(s)) }

// SealedLink returns the fragment that carries s for whoever has the passphrase.
func SealedLink(s Story, passphrase string) string {
	return frame(sealedPrefix, seal(pack(s), passphrase, nil))
}

func frame(prefix string, packed []byte) string {
	payload := base64.RawURLEncoding.EncodeToString(packed)
	return prefix + strconv.FormatInt(int64(len(payload)), 36) + "." + payload
}

// Is reports whether a fragment claims to carry a story, of this or of a later
// version, whole or not.
func Is(fragment string) bool {
	digits := strings.TrimPrefix(fragment, "r")
	i := strings.IndexByte(digits, '.')
	if digits == fragment || i < 1 || i > 4 {
		return false
	}
	_, err := strconv.Atoi(digits[:i])
	return err == nil
}

// FromLink returns the story that a fragment carries. It fails with a
// *[CutError] or one of the package's errors, with [ErrSealed] where the link
// is whole and needs a passphrase.
func FromLink(fragment string) (Story, error) {
	packed, sealed, err := unframe(fragment)
	if err != nil {
		return Story{}, err
	}
	if sealed {
		return Story{}, ErrSealed
	}
	return unpack(packed)
}

// UnsealLink returns the bytes of an open file with the story that a sealed
// link carries: see [FromFile]. It fails as FromLink does, and with
// [ErrPassphrase].
func UnsealLink(fragment, passphrase string) ([]byte, error) {
	packed, sealed, err := unframe(fragment)
	if err == nil && sealed {
		packed, err = unseal(packed, passphrase, nil)
	}
	if err != nil {
		return nil, err
	}
	return append([]byte(signature), packed...), nil
}

// unframe returns the bytes that a fragment carries, and whether they are sealed.
func unframe(fragment string) (packed []byte, sealed bool, err error) {
	if !Is(fragment) {
		return nil, false, ErrNotOurs
	}
	rest, sealed := strings.CutPrefix(fragment, sealedPrefix)
	if !sealed {
		var open bool
		if rest, open = strings.CutPrefix(fragment, openPrefix); !open {
			return nil, false, ErrNewer
		}
	}
	length, payload, ok := strings.Cut(rest, ".")
	want, err := strconv.ParseInt(length, 36, 32)
	switch {
	case !ok:
		return nil, false, &CutError{Want: int(want), Got: 0}
	case err != nil || want < 0:
		return nil, false, ErrDamaged
	case want > maxRead:
		return nil, false, ErrTooLarge
	case len(payload) < int(want):
		return nil, false, &CutError{Want: int(want), Got: len(payload)}
	}
	// Mail programs add a full stop or a bracket to an address.
	packed, err = base64.RawURLEncoding.DecodeString(payload[:want])
	if err != nil {
		return nil, false, ErrDamaged
	}
	return packed, sealed, nil
}

// File returns the bytes of a .recoupe file that carries s.
func File(s Story) []byte { return append([]byte(signature), pack(s)...) }

// SealedFile returns the bytes of a file that carries s for whoever has the
// passphrase.
func SealedFile(s Story, passphrase string) []byte {
	return append([]byte(wholeSignature), sealFile(pack(s), passphrase)...)
}

// IsFile reports whether data begins as a .recoupe file of any version.
func IsFile(data []byte) bool {
	return bytes.HasPrefix(data, []byte(signature[:len(signature)-1]))
}

// FromFile returns the story that a .recoupe file carries. It fails with one
// of the package's errors, with [ErrSealed] where the file needs a passphrase and, as far as
// that can be known, is whole.
func FromFile(data []byte) (Story, error) {
	if !IsFile(data) {
		return Story{}, ErrNotOurs
	}
	if rest, ok := bytes.CutPrefix(data, []byte(wholeSignature)); ok {
		if _, _, err := wholeFile(rest); err != nil {
			return Story{}, err
		}
		return Story{}, ErrSealed
	}
	if bytes.HasPrefix(data, []byte(sealedSignature)) {
		return Story{}, ErrSealed
	}
	if !bytes.HasPrefix(data, []byte(signature)) {
		return Story{}, ErrNewer
	}
	return unpack(data[len(signature):])
}

// UnsealFile returns the bytes of an open file with the story that a sealed
// file carries. It fails with [ErrPassphrase], [ErrCutFile] or [ErrDamaged].
func UnsealFile(data []byte, passphrase string) ([]byte, error) {
	var length []byte
	sealed, ok := bytes.CutPrefix(data, []byte(wholeSignature))
	if ok {
		var err error
		if sealed, length, err = wholeFile(sealed); err != nil {
			return nil, err
		}
	} else if sealed, ok = bytes.CutPrefix(data, []byte(sealedSignature)); !ok {
		return data, nil
	}
	packed, err := unseal(sealed, passphrase, length)
	if err != nil {
		return nil, err
	}
	return append([]byte(signature), packed...), nil
}

func pack(s Story) []byte {
	var body bytes.Buffer
	body.Write(make([]byte, crc32.Size))
	w, err := flate.NewWriter(&body, flate.BestCompression)
	if err == nil {
		_, err = w.Write(codec.Append(nil, s))
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic("share: deflating into memory: " + err.Error())
	}
	b := body.Bytes()
	binary.LittleEndian.PutUint32(b, crc32.ChecksumIEEE(b[crc32.Size:]))
	return b
}

func unpack(b []byte) (Story, error) {
	if len(b) < crc32.Size || binary.LittleEndian.Uint32(b) != crc32.ChecksumIEEE(b[crc32.Size:]) {
		return Story{}, ErrDamaged
	}
	inflater := flate.NewReader(bytes.NewReader(b[crc32.Size:]))
	raw, err := io.ReadAll(io.LimitReader(inflater, maxUnpacked+1))
	if len(raw) > maxUnpacked {
		return Story{}, ErrTooLarge
	}
	if err != nil {
		return Story{}, ErrDamaged
	}
	var s Story
	switch rest, err := codec.Read(raw, &s); {
	case errors.Is(err, codec.ErrNewer):
		return Story{}, ErrNewer
	case errors.Is(err, codec.ErrTooMany):
		return Story{}, ErrTooLarge
	case err != nil || len(rest) > 0:
		return Story{}, ErrDamaged
	}
	if s.Comparison.Check() != nil || patch.Check(s.Patches) != nil {
		return Story{}, ErrDamaged
	}
	if err := checkNeeds(s.Needs); err != nil {
		return Story{}, err
	}
	return s, nil
}
