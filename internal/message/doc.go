// Package message holds every sentence a person reads, Chinese and English,
// as data: the YAML files beside this one, entries `id: {zh: …, en: …}` with
// {name} for arguments. In goes a diag.Text, out comes a sentence.
package message
