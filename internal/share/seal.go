package share

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"hash/crc32"
)

// A sealed link or file is one of version 2: instead of the packed story it
// has a salt, a nonce, and the packed story encrypted under a key made from a
// passphrase: AES-256-GCM (NIST SP 800-38D), the key by PBKDF2 with
// HMAC-SHA-256 (RFC 8018). A program of version 1 says that it is too old.
//
// A link says how long it is, a file of version 2 does not: one that was cut is as another
// passphrase. A file of version 3 has before the salt how many bytes follow, in eight, and
// their CRC-32, in four, both least byte first, and the length is sealed too. They tell no more
// than the file itself does, and that it is whole is known before a passphrase is asked for.
const (
	saltSize = 16
	// rounds is what OWASP advised in 2023 for PBKDF2 with HMAC-SHA-256.
	rounds = 600_000
)

var (
	// ErrSealed is a link or file that needs a passphrase.
	ErrSealed = errors.New("share: sealed with a passphrase")
	// ErrCutFile is a sealed file that lost its end on the way.
	ErrCutFile = errors.New("share: the file was cut on the way")
	// ErrPassphrase is a passphrase that does not open what it was tried on, or
	// a sealed link or file that was changed on the way: nobody can tell which.
	ErrPassphrase = errors.New("share: this passphrase does not open it")
)

// seal encrypts a packed story. It takes time, on purpose: whoever guesses
// passphrases should have to take it for each. length is what stands before it, nil in a link.
func seal(packed []byte, passphrase string, length []byte) []byte {
	out := make([]byte, saltSize, saltSize+64+len(packed))
	rand.Read(out) // never fails: see its documentation
	box := box(passphrase, out)
	nonce := make([]byte, box.NonceSize())
	rand.Read(nonce)
	return box.Seal(append(out, nonce...), nonce, packed, length)
}

// unseal is seal's reverse. It fails with [ErrPassphrase] or [ErrDamaged].
func unseal(sealed []byte, passphrase string, length []byte) ([]byte, error) {
	if len(sealed) < saltSize {
		return nil, ErrDamaged
	}
	box := box(passphrase, sealed[:saltSize])
	sealed = sealed[saltSize:]
	if len(sealed) < box.NonceSize() {
		return nil, ErrDamaged
	}
	packed, err := box.Open(nil, sealed[:box.NonceSize()], sealed[box.NonceSize():], length)
	if err != nil {
		return nil, ErrPassphrase
	}
	return packed, nil
}

// box is the cipher of a passphrase and a salt.
func box(passphrase string, salt []byte) cipher.AEAD {
	key, err := pbkdf2.Key(sha256.New, passphrase, salt, rounds, 32)
	if err != nil {
		panic("share: a key cannot be made: " + err.Error())
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		panic("share: " + err.Error())
	}
	box, err := cipher.NewGCM(block)
	if err != nil {
		panic("share: " + err.Error())
	}
	return box
}

// The head of a sealed file.
const (
	lengthSize = 8
	headSize   = lengthSize + crc32.Size
	sealedMore = saltSize + 12 + 16 // bytes that are sealed, beyond those that were packed: salt, nonce, tag
)

// sealFile encrypts a packed story behind a head that says how long it is.
func sealFile(packed []byte, passphrase string) []byte {
	head := binary.LittleEndian.AppendUint64(nil, uint64(len(packed)+sealedMore))
	sealed := seal(packed, passphrase, head)
	head = binary.LittleEndian.AppendUint32(head, crc32.ChecksumIEEE(sealed))
	return append(head, sealed...)
}

// wholeFile returns what is sealed of a file with a head, and its length as it stands there. It
// fails with [ErrCutFile] or [ErrDamaged].
func wholeFile(data []byte) (sealed, length []byte, err error) {
	if len(data) < headSize {
		return nil, nil, ErrCutFile
	}
	length, sum, sealed := data[:lengthSize], data[lengthSize:headSize], data[headSize:]
	n := binary.LittleEndian.Uint64(length)
	switch {
	case n > maxUnpacked:
		return nil, nil, ErrDamaged // no story packs to more than it unpacks to
	case uint64(len(sealed)) < n:
		return nil, nil, ErrCutFile
	case binary.LittleEndian.Uint32(sum) != crc32.ChecksumIEEE(sealed[:n]):
		return nil, nil, ErrDamaged
	}
	return sealed[:n], length, nil
}
