package share

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/pbkdf2"
	"crypto/rand"
	"crypto/sha256"
	"errors"
)

// A sealed link or file is one of version 2: instead of the packed story it
// has a salt, a nonce, and the packed story encrypted under a key made from a
// passphrase: AES-256-GCM (NIST SP 800-38D), the key by PBKDF2 with
// HMAC-SHA-256 (RFC 8018). A program of version 1 says that it is too old.
const (
	saltSize = 16
	// rounds is what OWASP advised in 2023 for PBKDF2 with HMAC-SHA-256.
	rounds = 600_000
)

var (
	// ErrSealed is a link or file that needs a passphrase.
	ErrSealed = errors.New("share: sealed with a passphrase")
	// ErrPassphrase is a passphrase that does not open what it was tried on, or
	// a sealed link or file that was changed on the way: nobody can tell which.
	ErrPassphrase = errors.New("share: this passphrase does not open it")
)

// seal encrypts a packed story. It takes time, on purpose: whoever guesses
// passphrases should have to take it for each.
func seal(packed []byte, passphrase string) []byte {
	out := make([]byte, saltSize, saltSize+64+len(packed))
	rand.Read(out) // never fails: see its documentation
	box := box(passphrase, out)
	nonce := make([]byte, box.NonceSize())
	rand.Read(nonce)
	return box.Seal(append(out, nonce...), nonce, packed, nil)
}

// unseal is seal's reverse. It fails with [ErrPassphrase] or [ErrDamaged].
func unseal(sealed []byte, passphrase string) ([]byte, error) {
	if len(sealed) < saltSize {
		return nil, ErrDamaged
	}
	box := box(passphrase, sealed[:saltSize])
	sealed = sealed[saltSize:]
	if len(sealed) < box.NonceSize() {
		return nil, ErrDamaged
	}
	packed, err := box.Open(nil, sealed[:box.NonceSize()], sealed[box.NonceSize():], nil)
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
