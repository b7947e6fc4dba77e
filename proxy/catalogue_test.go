package proxy_test

import "testing"

// TestCatalogue runs what tools ask about tables and columns, with the engine
// and with a gateway in front of it: a logical schema looks the same in both.
func TestCatalogue(t *testing.T) {
	m := newMarket(t, nil)
	direct, ours := connectTo(t, engine(t).DSN()), connect(t, m.gateway)
	for _, st := range readCorpus(t, "testdata/catalogue.sql") {
		st.compare(t, direct, ours)
	}
}
