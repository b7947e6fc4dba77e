package rowtag

import (
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
)

var keyBytes = [32]byte([]byte("a key that only tests ever use.."))

// message is what the spec says is authenticated.
func message(id uint64, terms [][]byte) []byte {
	m := []byte("enigma/rowtag-v1")
	m = binary.BigEndian.AppendUint64(m, id)
	m = binary.BigEndian.AppendUint64(m, uint64(len(terms)))
	for _, term := range terms {
		if term == nil {
			m = append(m, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)
			continue
		}
		m = binary.BigEndian.AppendUint64(m, uint64(len(term)))
		m = append(m, term...)
	}
	return m
}

// oracleTag is the tag as the spec words it: one message, one HMAC.
func oracleTag(key [32]byte, id uint64, terms [][]byte) []byte {
	derived, err := hkdf.Key(sha256.New, key[:], nil, "enigma/rowtag-v1", 32)
	if err != nil {
		panic(err)
	}
	mac := hmac.New(sha256.New, derived)
	mac.Write(message(id, terms))
	return mac.Sum(nil)[:16]
}
