package rewrite

import "sync"

// verified remembers local statements whose trees have been compared with the
// client's. Executions that differ in their constants only share one, and
// parsing it is most of what planning costs. It is safe for concurrent use.
type verified struct {
	mu    sync.Mutex
	texts map[string]bool // guarded by mu
}

// maxVerified bounds the memory; a statement has one text for each way in which
// its constants can make conditions true, false or unknown.
const maxVerified = 32

func (v *verified) has(text string) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.texts[text]
}

func (v *verified) add(text string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.texts == nil || len(v.texts) >= maxVerified {
		v.texts = map[string]bool{}
	}
	v.texts[text] = true
}
