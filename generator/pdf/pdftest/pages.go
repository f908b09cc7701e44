package pdftest

import (
	"fmt"
	"slices"
)

// pages reads the page tree (one level), the fonts and all pages.
func (r *reader) pages(d *Doc, catalog dict) error {
	tree, err := r.dict(catalog["Pages"])
	if err != nil {
		return fmt.Errorf("page tree: %w", err)
	}
	kids, _ := tree["Kids"].([]any)
	if len(kids) == 0 || tree["Count"] != float64(len(kids)) {
		return fmt.Errorf("page tree: %d pages, /Count %v", len(kids), tree["Count"])
	}
	for i, k := range kids {
		r.page[k.(ref)] = i
	}
	box, err := numbers(tree["MediaBox"], 4)
	if err != nil {
		return fmt.Errorf("page tree: %w", err)
	}
	for i, k := range kids {
		page := Page{Width: box[2], Height: box[3]}
		if err := r.readPage(d, &page, k); err != nil {
			return fmt.Errorf("page %d: %w", i+1, err)
		}
		d.Pages = append(d.Pages, page)
	}
	return nil
}

func (r *reader) readPage(d *Doc, page *Page, at any) error {
	o, err := r.dict(at)
	if err != nil {
		return err
	}
	if o["Type"] != name("Page") {
		return fmt.Errorf("/Type %v", o["Type"])
	}
	resources, err := r.dict(o["Resources"])
	if err != nil {
		return err
	}
	fonts, err := r.dict(resources["Font"])
	if err != nil {
		return err
	}
	names := make([]name, 0, len(fonts))
	for n := range fonts {
		names = append(names, n)
	}
	slices.Sort(names)
	byName := map[name]*Font{}
	for _, n := range names {
		k, _ := fonts[n].(ref)
		if r.fonts[k] == nil {
			if r.fonts[k], err = r.font(k); err != nil {
				return fmt.Errorf("font %s: %w", n, err)
			}
			d.Fonts = append(d.Fonts, r.fonts[k])
		}
		byName[n] = r.fonts[k]
	}
	if page.Content, err = r.content(o["Contents"]); err != nil {
		return err
	}
	s := &show{page: page, fonts: byName}
	if err := s.run(page.Content); err != nil {
		return err
	}
	annotations, _ := o["Annots"].([]any)
	for _, a := range annotations {
		if err := r.link(page, a); err != nil {
			return fmt.Errorf("link: %w", err)
		}
	}
	return nil
}

func (r *reader) content(at any) ([]byte, error) {
	_, data, err := r.stream(at)
	return data, err
}

func (r *reader) link(page *Page, at any) error {
	if _, ok := at.(ref); !ok {
		return fmt.Errorf("%v is no reference", at)
	}
	a, err := r.dict(at)
	if err != nil {
		return err
	}
	rect, err := numbers(a["Rect"], 4)
	if err != nil {
		return err
	}
	target, top, err := r.destination(a["Dest"], page.Height)
	if err != nil {
		return err
	}
	left, right := min(rect[0], rect[2]), max(rect[0], rect[2])
	low, high := min(rect[1], rect[3]), max(rect[1], rect[3])
	page.Links = append(page.Links, Link{
		X: left, Y: page.Height - high, W: right - left, H: high - low, Page: target, Top: top,
	})
	return nil
}

// destination is the page, which must be one of the tree, and the height.
func (r *reader) destination(v any, height float64) (page int, top float64, err error) {
	a, _ := v.([]any)
	if len(a) != 5 || a[1] != name("XYZ") {
		return 0, 0, fmt.Errorf("destination %v", v)
	}
	k, _ := a[0].(ref)
	page, ok := r.page[k]
	y, isNumber := a[3].(float64)
	if !ok || !isNumber {
		return 0, 0, fmt.Errorf("destination %v leads to no page", v)
	}
	return page, height - y, nil
}

// outline reads the tree and checks its links in both directions.
func (r *reader) outline(d *Doc, at any) error {
	root, err := r.dict(at)
	if err != nil {
		return err
	}
	n, err := r.entries(d, root, at.(ref), 0)
	if err == nil && root["Count"] != float64(n) {
		err = fmt.Errorf("%d entries, /Count %v", n, root["Count"])
	}
	return err
}

// entries reads the children of an entry and returns how many there are.
func (r *reader) entries(d *Doc, parent dict, at ref, level int) (int, error) {
	n := 0
	var previous any
	for next := parent["First"]; next != nil; n++ {
		if len(d.Outline) > len(r.places) {
			return 0, fmt.Errorf("an endless chain of entries")
		}
		e, err := r.dict(next)
		if err != nil {
			return 0, err
		}
		title := text(e["Title"])
		if e["Parent"] != at || e["Prev"] != previous {
			return 0, fmt.Errorf("%q: parent %v, previous %v", title, e["Parent"], e["Prev"])
		}
		page, top, err := r.destination(e["Dest"], d.Pages[0].Height)
		if err != nil {
			return 0, fmt.Errorf("%q: %w", title, err)
		}
		d.Outline = append(d.Outline, Bookmark{Title: title, Level: level, Page: page, Top: top})
		children, err := r.entries(d, e, next.(ref), level+1)
		if err != nil {
			return 0, err
		}
		if count, _ := e["Count"].(float64); count != float64(-children) {
			return 0, fmt.Errorf("%q: %d children, /Count %v", title, children, e["Count"])
		}
		previous, next = next, e["Next"]
	}
	if parent["Last"] != previous {
		return 0, fmt.Errorf("last entry %v, /Last %v", previous, parent["Last"])
	}
	return n, nil
}

// numbers is an array of n numbers.
func numbers(v any, n int) ([]float64, error) {
	a, _ := v.([]any)
	out := make([]float64, 0, n)
	for _, x := range a {
		if f, ok := x.(float64); ok {
			out = append(out, f)
		}
	}
	if len(a) != n || len(out) != n {
		return nil, fmt.Errorf("%v is not %d numbers", v, n)
	}
	return out, nil
}
