package publish

import (
	"math"
	"slices"
	"time"

	"enigma"

	"go.yaml.in/yaml/v3"
)

// price reads a price that the market contract can keep.
func (d *decoder) price(n *yaml.Node) enigma.Grains {
	g := d.grains(n, "price")
	if g%PriceStep != 0 {
		below := g - g%PriceStep
		d.fail(n, "nearest are "+below.String()+" and "+(below+PriceStep).String(), "price: %s: want a multiple of %s", g, PriceStep)
	}
	return g
}

// trial reads what may be tried for nothing.
func (d *decoder) trial(n *yaml.Node) Trial {
	var t Trial
	d.mapping(n, "trial", func(key, v *yaml.Node) bool {
		switch key.Value {
		case "length":
			length, err := time.ParseDuration(d.text(v, "trial.length"))
			if err != nil || length < time.Second || length%time.Second != 0 || length/time.Second > math.MaxUint32 {
				d.fail(v, "three days are 72h", "trial: length: %q: want a time in whole seconds, such as 72h", v.Value)
			}
			t.Length = length
		case "rows":
			rows := d.whole(v, "trial: rows")
			if rows < 1 || rows > math.MaxUint32 {
				d.fail(v, specHint, "trial: rows: %d: want 1 to %d", rows, uint32(math.MaxUint32))
			}
			t.Rows = uint32(rows)
		default:
			return false
		}
		return true
	})
	if t.Length == 0 || t.Rows == 0 {
		d.fail(n, specHint, "trial: want a length and rows")
	}
	return t
}

// tags reads the words that a data set is listed under.
func (d *decoder) tags(n *yaml.Node) []string {
	var tags []string
	d.list(n, func(c *yaml.Node) {
		tag := d.text(c, "tags")
		if err := CheckTag(tag); err != nil {
			d.fail(c, "a tag is 1 to 31 of a-z, 0-9 and -", "tags: %w", err)
		}
		if slices.Contains(tags, tag) {
			d.fail(c, specHint, "tags: %q is there twice", tag)
		}
		tags = append(tags, tag)
	})
	if len(tags) > MaxTags {
		d.fail(n, specHint, "tags: %d of them: want at most %d", len(tags), MaxTags)
	}
	return tags
}
