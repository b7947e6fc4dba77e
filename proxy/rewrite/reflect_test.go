package rewrite

import "google.golang.org/protobuf/reflect/protoreflect"

// countNodes counts the messages of one kind in a tree, by reflection: the
// dumb twin of walk.
func countNodes(m protoreflect.Message, kind protoreflect.Name) int {
	n := 0
	if m.Descriptor().Name() == kind {
		n++
	}
	m.Range(func(f protoreflect.FieldDescriptor, v protoreflect.Value) bool {
		switch {
		case f.Message() == nil:
		case f.IsList():
			for i := range v.List().Len() {
				n += countNodes(v.List().Get(i).Message(), kind)
			}
		default:
			n += countNodes(v.Message(), kind)
		}
		return true
	})
	return n
}
