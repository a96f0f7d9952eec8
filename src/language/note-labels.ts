/** Words that head a box which quotes nobody, in lower case: notes, tips, warnings. */
export const noteLabels: ReadonlySet<string> = new Set(
  (
    "note|notes|tip|tips|warning|important|caution|info|hint|attention|update|disclaimer|editor’s note|editor's note|example|tl;dr|nb|n.b.|remember|see also|further reading|" +
    'hinweis|anmerkung|tipp|achtung|wichtig|warnung|beispiel|merke|siehe auch|' +
    'remarque|note de la rédaction|conseil|astuce|attention|avertissement|exemple|à savoir|à noter|voir aussi|important|' +
    'nota|consejo|advertencia|aviso|importante|atención|ejemplo|sugerencia|véase también|' +
    'suggerimento|avvertenza|attenzione|esempio|consiglio|nota bene|dica|atenção|exemplo|observação|' +
    'уwaga|uwaga|wskazówka|ważne|ostrzeżenie|przykład|notatka|poznámka|tip|upozornění|varování|důležité|příklad|' +
    'примітка|порада|увага|важливо|попередження|приклад|довідка|примечание|совет|внимание|важно|предупреждение|пример|справка|заўвага|бележка|съвет|' +
    'opmerking|let op|waarschuwing|belangrijk|voorbeeld|obs|tips|varning|viktigt|exempel|bemærk|advarsel|vigtigt|merk|viktig|advarsel|huom|huomautus|vinkki|varoitus|tärkeää|' +
    'not|ipucu|uyarı|önemli|dikkat|örnek|megjegyzés|tipp|figyelem|fontos|notă|sfat|atenție|σημείωση|συμβουλή|προσοχή|' +
    'ملاحظة|ملحوظة|نصيحة|تحذير|تنبيه|مهم|مثال|نکته|توجه|هشدار|توضیح|مهم|הערה|טיפ|אזהרה|חשוב|שימו לב|' +
    '注|注意|提示|警告|重要|说明|說明|备注|備註|注释|例子|注記|ヒント|備考|メモ|補足|例|참고|주의|팁|경고|중요|नोट|सुझाव|चेतावनी|ध्यान दें|kumbuka|catatan|tips|peringatan|penting|lưu ý|ghi chú|mẹo|หมายเหตุ'
  ).split('|')
)
