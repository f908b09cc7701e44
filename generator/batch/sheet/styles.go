package sheet

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// style is what a cell's number format makes of its number.
type style struct {
	format Format
	pad    int
	mask   *Mask
	part   bool // of a date: see Cell.Part
	struck bool
}

// readStyles maps style indexes to formats.
func (w *workbook) readStyles(name string) ([]style, error) {
	custom := map[int]style{}
	var out []style
	var struck []bool // by font
	in := false       // cellXfs, not cellStyleXfs
	err := w.each(name, maxPart, func(_ *xml.Decoder, e xml.StartElement) error {
		switch e.Name.Local {
		case "numFmt":
			if id, err := strconv.Atoi(attribute(e, "numFmtId")); err == nil && len(custom) < 1<<16 {
				s := formatOf(attribute(e, "formatCode"))
				if s.format != Date && s.format != Time {
					s.mask = maskOf(attribute(e, "formatCode"))
				}
				custom[id] = s
			}
		case "font":
			struck = append(struck, false)
		case "strike":
			if n := len(struck); n > 0 {
				struck[n-1] = on(e)
			}
		case "cellXfs":
			in = true
		case "cellStyles", "dxfs":
			in = false
		case "xf":
			if !in {
				break
			}
			id, _ := strconv.Atoi(attribute(e, "numFmtId"))
			s, ok := custom[id]
			if !ok {
				s = builtin(id)
				if places, ok := builtinPlaces[id]; ok {
					s.mask = &Mask{Places: places}
				}
			}
			if font, err := strconv.Atoi(attribute(e, "fontId")); err == nil && font >= 0 && font < len(struck) {
				s.struck = struck[font]
			}
			out = append(out, s)
		}
		return nil
	})
	return out, err
}

// builtin are the number formats workbooks name by number (ECMA-376-1
// 18.8.30), the East Asian dates 27–36 and 50–58 included.
func builtin(id int) style {
	switch {
	case id == 9 || id == 10:
		return style{format: Percent}
	case id >= 5 && id <= 8, id == 42, id == 44: // the currency of the program's country
		return style{format: Currency}
	case id == 14, id == 15, id == 30, id == 31:
		return style{format: Date}
	case id == 16, id == 17, id >= 27 && id <= 29, id == 36, id >= 50 && id <= 54, id == 57, id == 58:
		return style{format: Date, part: true}
	case id >= 18 && id <= 22, id >= 32 && id <= 35, id == 55, id == 56, id >= 45 && id <= 47:
		return style{format: Time}
	}
	return style{}
}

// formatOf reads a custom format code; its first section decides.
func formatOf(code string) style {
	bare := bareFormat(code)
	has := func(letters string) bool { return strings.ContainsAny(bare, letters) }
	switch {
	case bare == "general" || bare == "@":
		return style{}
	case has("hs"), strings.Contains(code, "[h") || strings.Contains(code, "[m") || strings.Contains(code, "[s"):
		return style{format: Time}
	case has("yd"), has("m") && !has("0#"), has("e") && !has("0#"):
		return style{format: Date, part: !has("ye") || !has("m") || !strings.Contains(strings.ReplaceAll(strings.ReplaceAll(bare, "dddd", ""), "ddd", ""), "d")}
	case has("%"):
		return style{format: Percent}
	case strings.ContainsAny(code, "¥￥元") && !strings.ContainsAny(code, "万千百亿") && !strings.Contains(code, "-411"): // which is the yen of Japan
		return style{format: Currency}
	case bare != "" && strings.Trim(bare, "0") == "" && len(bare) > 1:
		return style{format: Padded, pad: len(bare)}
	}
	return style{}
}

// bareFormat is the first section without quoted words, escapes, colours,
// conditions and locales, in lower case.
func bareFormat(code string) string {
	var b strings.Builder
	for i := 0; i < len(code); i++ {
		switch c := code[i]; c {
		case '"':
			for i++; i < len(code) && code[i] != '"'; i++ {
			}
		case '\\', '_', '*':
			i++
		case '[':
			for ; i < len(code) && code[i] != ']'; i++ {
			}
		case ';':
			return b.String()
		default:
			if c >= 'A' && c <= 'Z' {
				c += 'a' - 'A'
			}
			if c > ' ' && c < 0x80 {
				b.WriteByte(c)
			}
		}
	}
	return b.String()
}
