package proxy

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5/pgproto3"
	"github.com/xdg-go/scram"
)

// scramIterations is PostgreSQL's own default.
const scramIterations = 4096

// maxUnauthenticated bounds a message from a client that nobody knows yet.
const maxUnauthenticated = 64 << 10

// A Verifier checks a SCRAM-SHA-256 password without holding it. It does not
// print itself: whoever reads it can try passwords against it.
type Verifier struct{ stored scram.StoredCredentials }

// String keeps verifiers out of printed values.
func (Verifier) String() string { return "proxy.Verifier(redacted)" }

// LogValue keeps verifiers out of logs.
func (Verifier) LogValue() slog.Value { return slog.StringValue("redacted") }

// NewVerifier derives a verifier from a password and a fresh salt.
func NewVerifier(password string) (Verifier, error) {
	salt := make([]byte, 16)
	_, _ = rand.Read(salt)
	client, err := scram.SHA256.NewClient("", password, "")
	if err != nil {
		return Verifier{}, fmt.Errorf("password: %w", err)
	}
	stored, err := client.GetStoredCredentialsWithError(scram.KeyFactors{Salt: string(salt), Iters: scramIterations})
	return Verifier{stored}, err
}

// ParseVerifier reads what Text returns, which is what PostgreSQL keeps in
// pg_authid: SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>.
func ParseVerifier(s string) (Verifier, error) {
	bad := errors.New("verifier: want SCRAM-SHA-256$<iterations>:<salt>$<StoredKey>:<ServerKey>")
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '$' || r == ':' })
	if len(parts) != 5 || parts[0] != "SCRAM-SHA-256" {
		return Verifier{}, bad
	}
	iters, err := strconv.Atoi(parts[1])
	if err != nil || iters < 1 {
		return Verifier{}, bad
	}
	var raw [3][]byte
	for i, p := range parts[2:] {
		if raw[i], err = base64.StdEncoding.DecodeString(p); err != nil {
			return Verifier{}, bad
		}
	}
	if len(raw[1]) != sha256.Size || len(raw[2]) != sha256.Size {
		return Verifier{}, bad
	}
	return Verifier{scram.StoredCredentials{
		KeyFactors: scram.KeyFactors{Salt: string(raw[0]), Iters: iters}, StoredKey: raw[1], ServerKey: raw[2],
	}}, nil
}

// Text returns v for a file that only its owner reads.
func (v Verifier) Text() string {
	enc := base64.StdEncoding.EncodeToString
	return fmt.Sprintf("SCRAM-SHA-256$%d:%s$%s:%s", v.stored.Iters, enc([]byte(v.stored.Salt)), enc(v.stored.StoredKey), enc(v.stored.ServerKey))
}

// mock returns a verifier that no password passes, the same each time for one
// user, so that a stranger cannot tell users that exist from those that do not.
func mock(secret []byte, user string) Verifier {
	part := func(label string) []byte {
		m := hmac.New(sha256.New, secret)
		_, _ = m.Write([]byte(label + "\x00" + user))
		return m.Sum(nil)
	}
	return Verifier{scram.StoredCredentials{
		KeyFactors: scram.KeyFactors{Salt: string(part("salt")[:16]), Iters: scramIterations},
		StoredKey:  part("stored"), ServerKey: part("server"),
	}}
}

// authenticate runs SCRAM-SHA-256, or its channel-bound form if the client
// picks that on TLS. The error is what the client is told.
func authenticate(s *stream, config *tls.Config, user string, v Verifier) error {
	denied := fatal("28P01", fmt.Sprintf("password authentication failed for user %q", user))
	mechanisms := []string{"SCRAM-SHA-256"}
	binding, bound := channelBinding(s, config)
	if bound {
		mechanisms = []string{"SCRAM-SHA-256-PLUS", "SCRAM-SHA-256"}
	}
	s.send(&pgproto3.AuthenticationSASL{AuthMechanisms: mechanisms})
	body, err := response(s)
	if err != nil {
		return err
	}
	var first pgproto3.SASLInitialResponse
	if first.Decode(body) != nil {
		return fatal("08P01", "malformed SCRAM message")
	}
	server, err := scram.SHA256.NewServer(func(string) (scram.StoredCredentials, error) { return v.stored, nil })
	if err != nil {
		return err
	}
	var talk *scram.ServerConversation
	switch {
	case first.AuthMechanism == "SCRAM-SHA-256-PLUS" && bound:
		talk = server.NewConversationWithChannelBindingRequired(binding)
	case first.AuthMechanism == "SCRAM-SHA-256" && bound:
		talk = server.NewConversationWithChannelBinding(binding)
	case first.AuthMechanism == "SCRAM-SHA-256":
		talk = server.NewConversation()
	default:
		return fatal("08P01", "client selected an invalid SASL authentication mechanism")
	}
	challenge, err := talk.Step(string(first.Data))
	if err != nil {
		return fatal("08P01", "malformed SCRAM message")
	}
	s.send(&pgproto3.AuthenticationSASLContinue{Data: []byte(challenge)})
	if body, err = response(s); err != nil {
		return err
	}
	final, err := talk.Step(string(body))
	if err != nil || !talk.Valid() {
		return denied
	}
	s.send(&pgproto3.AuthenticationSASLFinal{Data: []byte(final)})
	s.send(&pgproto3.AuthenticationOk{})
	return nil
}

// response sends what is buffered and reads the one kind of message that may
// come now.
func response(s *stream) ([]byte, error) {
	if err := s.flush(); err != nil {
		return nil, errSilent
	}
	kind, body, err := s.next(maxUnauthenticated)
	if err != nil {
		return nil, errSilent
	}
	if kind != 'p' {
		return nil, fatal("08P01", fmt.Sprintf("expected SASL response, got message type %d", kind))
	}
	return body, nil
}

// channelBinding returns the tls-server-end-point binding of s, if it is
// encrypted with a certificate whose signature has a hash.
func channelBinding(s *stream, config *tls.Config) (scram.ChannelBinding, bool) {
	if _, ok := s.conn.(*tls.Conn); !ok || len(config.Certificates) != 1 {
		return scram.ChannelBinding{}, false
	}
	cert, err := x509.ParseCertificate(config.Certificates[0].Certificate[0])
	if err != nil {
		return scram.ChannelBinding{}, false
	}
	b, err := scram.NewTLSServerEndpointBinding(&tls.ConnectionState{PeerCertificates: []*x509.Certificate{cert}})
	return b, err == nil
}
