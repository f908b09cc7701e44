package pdf

import (
	"fmt"
	"strings"
	"time"

	"qiyue/generator/typeset"
)

// Info is what a document says about itself beyond its layout.
type Info struct {
	// Created is when the agreement was made, as the caller sees it; zero
	// leaves the date out.
	Created time.Time
}

const (
	producer = "Qiyue"
	language = "zh-CN"
	// namespace of our own entry in the metadata, the agreement number.
	namespace = "urn:qiyue:agreement:1#"
)

// information is the document information dictionary.
func information(l *typeset.Layout, info Info) []byte {
	b := []byte("<</Producer" + escaped(producer))
	for _, e := range []struct{ key, value string }{{"/Title", l.Title}, {"/Subject", l.Subject}} {
		if e.value != "" {
			b = append(b, e.key+escaped(textString(e.value))...)
		}
	}
	if !info.Created.IsZero() {
		date := escaped(pdfDate(info.Created))
		b = append(b, "/CreationDate"+date+"/ModDate"+date...)
	}
	return append(b, ">>"...)
}

// pdfDate is a date of ISO 32000-1, 7.9.4: D:20261201093000+08'00'.
func pdfDate(t time.Time) string {
	zone := t.Format("-07:00")
	return t.Format("D:20060102150405") + zone[:3] + "'" + zone[4:] + "'"
}

// escaped is a literal string.
func escaped(s string) string {
	return "(" + escapes.Replace(s) + ")"
}

var escapes = strings.NewReplacer(`\`, `\\`, "(", `\(`, ")", `\)`, "\r", `\r`, "\n", `\n`)

// The metadata entry of an agreement number, which Mark looks for.
const (
	numberOpen  = "<qiyue:number>"
	numberClose = "</qiyue:number>"
)

// metadata is the XMP packet (ISO 16684-1). It stays uncompressed, as programs
// that know no PDF look for it.
func metadata(l *typeset.Layout, info Info) []byte {
	var b strings.Builder
	b.WriteString("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" +
		`<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:qiyue="` + namespace + `">
<dc:format>application/pdf</dc:format>
`)
	for _, e := range []struct{ name, value string }{{"title", l.Title}, {"description", l.Subject}} {
		if e.value != "" {
			fmt.Fprintf(&b, "<dc:%s><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li><rdf:li xml:lang=\"%s\">%[2]s</rdf:li></rdf:Alt></dc:%[1]s>\n",
				e.name, xmlText(e.value), language)
		}
	}
	fmt.Fprintf(&b, "<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>\n", language)
	fmt.Fprintf(&b, "<pdf:Producer>%s</pdf:Producer>\n", producer)
	if !info.Created.IsZero() {
		date := info.Created.Format("2006-01-02T15:04:05-07:00")
		fmt.Fprintf(&b, "<xmp:CreateDate>%s</xmp:CreateDate>\n<xmp:ModifyDate>%[1]s</xmp:ModifyDate>\n", date)
	}
	b.WriteString(numberOpen + xmlText(l.Number) + numberClose + "\n")
	b.WriteString("</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
	return fmt.Appendf(nil, "<<"+metadataType+"/Length %d>>stream\n%s\nendstream", b.Len(), b.String())
}

const metadataType = "/Type/Metadata/Subtype/XML"

// Characters that XML cannot hold are none of a text's business and come out
// as U+FFFD; "&", "<" and ">" are written as entities.
func xmlText(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return '\uFFFD'
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
	return entities.Replace(s)
}

var (
	entities   = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	characters = strings.NewReplacer("&amp;", "&", "&lt;", "<", "&gt;", ">")
)

// catalog is the document catalog.
func catalog(f *file, metadata int, outline bool) []byte {
	b := []byte("<</Type/Catalog/Pages 1 0 R")
	if outline {
		b = fmt.Appendf(b, "/Outlines %d 0 R/PageMode/UseOutlines", f.outlineRoot())
	}
	return fmt.Appendf(b, "/Lang(%s)/ViewerPreferences<</DisplayDocTitle true>>/Metadata %d 0 R>>", language, metadata)
}
