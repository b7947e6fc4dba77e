package store

import "sync"

// An admission remembers statements that were found good. Planners lift every
// constant into a parameter, so the same texts come again and again.
type admission struct {
	mu     sync.Mutex
	params map[[2]string]int // by schema and text
}

// How many statements are remembered, and how long they may be.
const (
	maxAdmitted     = 1024
	longestAdmitted = 4096
)

// check reports whether a statement has been seen before, or why it may not run
// over a revision with so many parameters.
func (a *admission) check(sql string, r *revision, args int) (seen bool, err error) {
	key := [2]string{r.schema, sql}
	a.mu.Lock()
	params, known := a.params[key]
	a.mu.Unlock()
	if !known {
		if params, err = checkStatement(sql, r); err != nil {
			return false, err
		}
		a.add(key, params)
	}
	if params > args {
		return false, invalid("there is no parameter $%d", params)
	}
	return known, nil
}

func (a *admission) add(key [2]string, params int) {
	if len(key[1]) > longestAdmitted {
		return
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if len(a.params) >= maxAdmitted || a.params == nil {
		a.params = map[[2]string]int{} // cheaper than keeping track of age
	}
	a.params[key] = params
}
