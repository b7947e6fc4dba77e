package main

import (
	"fmt"
	"go/ast"
	"go/format"
	"go/parser"
	"go/token"
	"maps"
	"slices"
	"strings"
)

// parts are the declarations that the generator makes for one contract.
type parts struct {
	own     string            // the contract's own, in order
	names   []string          // which names own declares, methods apart
	structs map[string]string // Solidity structs, by their Go names
}

// container is how the generator introduces the type of several results; it
// names the type after the function alone.
const container = "serves as a container for the return parameters"

// split takes generated code apart and puts the contract's name before the
// types of results.
func split(contract, code string) (*parts, error) {
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, "", code, parser.ParseComments)
	if err != nil {
		return nil, err
	}
	p := &parts{structs: map[string]string{}}
	rename := map[string]string{}
	own := -1 // where the contract's own declarations begin
	for _, decl := range file.Decls {
		doc, names := describe(decl)
		start := decl.Pos()
		if doc != nil {
			start = doc.Pos()
		}
		from, to := fset.Position(start).Offset, fset.Position(decl.End()).Offset
		if own < 0 && slices.Contains(names, contract+"MetaData") {
			own = from
		}
		if own < 0 {
			if isType(decl) {
				p.structs[names[0]] = code[from:to]
			}
			continue
		}
		if isType(decl) && doc != nil && strings.Contains(strings.Join(strings.Fields(doc.Text()), " "), container) {
			rename[names[0]] = contract + names[0]
			names[0] = contract + names[0]
		}
		p.names = append(p.names, names...)
	}
	if own < 0 {
		return nil, fmt.Errorf("the generator made no %sMetaData", contract)
	}
	text, err := format.Source([]byte(renameTypes(fset, file, code, own, rename)))
	p.own = string(text)
	return p, err
}

func isType(decl ast.Decl) bool {
	d, ok := decl.(*ast.GenDecl)
	return ok && d.Tok == token.TYPE
}

// describe returns a declaration's comment and the package's names in it.
func describe(decl ast.Decl) (doc *ast.CommentGroup, names []string) {
	switch d := decl.(type) {
	case *ast.FuncDecl:
		if d.Recv == nil {
			names = append(names, d.Name.Name)
		}
		return d.Doc, names
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch s := spec.(type) {
			case *ast.TypeSpec:
				names = append(names, s.Name.Name)
			case *ast.ValueSpec:
				for _, n := range s.Names {
					names = append(names, n.Name)
				}
			}
		}
		return d.Doc, names
	}
	return nil, nil
}

// renameTypes replaces type names in code[from:], and in the comments that
// introduce them. Fields of such a name keep it, and so does the ABI, a string:
// they are what the chain knows.
func renameTypes(fset *token.FileSet, file *ast.File, code string, from int, names map[string]string) string {
	fields := map[*ast.Ident]bool{}
	edits := map[int]string{} // the old name at an offset
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.Field:
			for _, name := range n.Names {
				fields[name] = true
			}
		case *ast.SelectorExpr:
			fields[n.Sel] = true
		case *ast.Ident:
			if !fields[n] && names[n.Name] != "" {
				edits[fset.Position(n.Pos()).Offset] = n.Name
			}
		}
		return true
	})
	for _, group := range file.Comments {
		name, _, _ := strings.Cut(strings.TrimPrefix(group.List[0].Text, "// "), " ")
		if names[name] != "" {
			edits[fset.Position(group.Pos()).Offset+len("// ")] = name
		}
	}
	var out strings.Builder
	for _, at := range slices.Sorted(maps.Keys(edits)) {
		if at >= from {
			out.WriteString(code[from:at] + names[edits[at]])
			from = at + len(edits[at])
		}
	}
	out.WriteString(code[from:])
	return out.String()
}
