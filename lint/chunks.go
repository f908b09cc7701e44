package lint

// chunks hands out values that stay where they are, and takes all of them back
// at once.
type chunks[T any] struct {
	all  []*[64]T
	used int
}

// add keeps v.
func (c *chunks[T]) add(v T) *T {
	k := c.used / 64
	if k == len(c.all) {
		c.all = append(c.all, new([64]T))
	}
	p := &c.all[k][c.used%64]
	*p = v
	c.used++
	return p
}

// clear takes all values back.
func (c *chunks[T]) clear() { c.used = 0 }
