package sqlparse

import "testing"

func TestExpression(t *testing.T) {
	t.Parallel()
	for _, good := range []string{"a * b", "(a + 1) * (b - 2)", `"odd name" - 1`, "abs(a)", "')' || b", "case when a > 0 then a else 0 end"} {
		if n, err := Expression(good); err != nil || n == nil {
			t.Errorf("%s: %v, %v", good, n, err)
		} else if text, err := Print(n); err != nil {
			t.Errorf("%s: Print: %v", good, err)
		} else if again, err := Expression(text); err != nil {
			t.Errorf("%s: printed as %s: %v", good, text, err)
		} else if twice, err := Print(again); err != nil || twice != text {
			t.Errorf("%s: printed as %s, and that as %s, %v", good, text, twice, err)
		}
	}
	for _, bad := range []string{
		"", "a, b", "*", "a as b", "a from t", "a) from t where (true", "a) union select (b", "a) + (b", "a --", "a /* b", "a; drop table t",
		"a); drop table t; select (1", "1) stored); copy t to program 'x'; --", "a) as x, (b", "a) order by (b", "a) into t",
	} {
		if n, err := Expression(bad); err == nil {
			t.Errorf("%s: is %v", bad, n)
		}
	}
}
