<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Command</name>
    <message numerus="yes">
        <source>%n attendee(s) exported.</source>
        <translation>
            <numerusform>%n attendee exported.</numerusform>
            <numerusform>%n attendees exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new attendee(s)</source>
        <translation>
            <numerusform>%n new attendee</numerusform>
            <numerusform>%n new attendees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused:</source>
        <translation>
            <numerusform>%n row refused:</numerusform>
            <numerusform>%n rows refused:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed here and in the file, left as they are here; settle them with --keep-mine or --take-theirs:</source>
        <translation>
            <numerusform>%n cell changed here and in the file, left as they are here; settle them with --keep-mine or --take-theirs:</numerusform>
            <numerusform>%n cells changed here and in the file, left as they are here; settle them with --keep-mine or --take-theirs:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n registration(s) from “%1”</source>
        <translation>
            <numerusform>Import %n registration from “%1”</numerusform>
            <numerusform>Import %n registrations from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>List</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message numerus="yes">
        <source>%n attendee(s) without category</source>
        <translation>
            <numerusform>%n attendee without category</numerusform>
            <numerusform>%n attendees without category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) without organisation</source>
        <translation>
            <numerusform>%n attendee without organisation</numerusform>
            <numerusform>%n attendees without organisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) without a name yet</source>
        <translation>
            <numerusform>%n seat without a name yet</numerusform>
            <numerusform>%n seats without a name yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused and not represented</source>
        <translation>
            <numerusform>%n excused and not represented</numerusform>
            <numerusform>%n excused and not represented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people who are perhaps the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) written oddly</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperWork</name>
    <message numerus="yes">
        <source>%n badge(s) saved as “%1”</source>
        <translation>
            <numerusform>%n badge saved as “%1”</numerusform>
            <numerusform>%n badges saved as “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making the PDF of %n badge(s)</source>
        <translation>
            <numerusform>Making the PDF of %n badge</numerusform>
            <numerusform>Making the PDF of %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n badge(s)</source>
        <translation>
            <numerusform>Printing %n badge</numerusform>
            <numerusform>Printing %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed. This colloquium can only be read here: nobody is marked as printed.</source>
        <translation>
            <numerusform>%n badge printed. This colloquium can only be read here: nobody is marked as printed.</numerusform>
            <numerusform>%n badges printed. This colloquium can only be read here: nobody is marked as printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed</source>
        <translation>
            <numerusform>%n badge printed</numerusform>
            <numerusform>%n badges printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>Print %n badge(s)</source>
        <translation>
            <numerusform>Print %n badge</numerusform>
            <numerusform>Print %n badges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%1 %2, %3 mm, %n a sheet</source>
        <translation>
            <numerusform>%1 %2, %3 mm, %n a sheet</numerusform>
            <numerusform>%1 %2, %3 mm, %n a sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workshops</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remote</source>
        <translation>
            <numerusform>%n remote</numerusform>
            <numerusform>%n remote</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeesPage</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n withdrawn</numerusform>
            <numerusform>%n withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) selected</source>
        <translation>
            <numerusform>%n attendee selected</numerusform>
            <numerusform>%n attendees selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n seat(s) for %1</source>
        <translation>
            <numerusform>Keep %n seat for %1</numerusform>
            <numerusform>Keep %n seats for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::BadgesPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last print: %n badge(s), %1 %2</source>
        <translation>
            <numerusform>Last print: %n badge, %1 %2</numerusform>
            <numerusform>Last print: %n badges, %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n b&amp;adge(s)…</source>
        <translation>
            <numerusform>Print %n b&amp;adge…</numerusform>
            <numerusform>Print %n b&amp;adges…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::BulkMenus</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::DocumentsEdit</name>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>Remove %n document</numerusform>
            <numerusform>Remove %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n attendee(s)…</source>
        <translation>
            <numerusform>Export %n attendee…</numerusform>
            <numerusform>Export %n attendees…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) exported to “%1”</source>
        <translation>
            <numerusform>%n attendee exported to “%1”</numerusform>
            <numerusform>%n attendees exported to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ImportChoices</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n workshop(s)</source>
        <translation>
            <numerusform>Create %n workshop</numerusform>
            <numerusform>Create %n workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n category(s)</source>
        <translation>
            <numerusform>Create %n category</numerusform>
            <numerusform>Create %n categorys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come in with their answers: %1</source>
        <translation>
            <numerusform>%n question come in with their answers: %1</numerusform>
            <numerusform>%n questions come in with their answers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered again</source>
        <translation>
            <numerusform>%n registered again</numerusform>
            <numerusform>%n registered again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n registration(s)</source>
        <translation>
            <numerusform>Import %n registration</numerusform>
            <numerusform>Import %n registrations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ListsPage</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::MainWindow</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::NamesDialog</name>
    <message numerus="yes">
        <source>%n name(s) to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n name(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n name(s) as written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::OverviewPage</name>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::PartnersPage</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a logo</source>
        <translation>
            <numerusform>%n with a logo</numerusform>
            <numerusform>%n with a logo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n partner(s)</source>
        <translation>
            <numerusform>Remove %n partner</numerusform>
            <numerusform>Remove %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n partner(s)</source>
        <translation>
            <numerusform>Move %n partner</numerusform>
            <numerusform>Move %n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) selected: they can be moved or removed together.</source>
        <translation>
            <numerusform>%n partner selected: they can be moved or removed together.</numerusform>
            <numerusform>%n partners selected: they can be moved or removed together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::WorkshopsPage</name>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open for sign-up</source>
        <translation>
            <numerusform>%n open for sign-up</numerusform>
            <numerusform>%n open for sign-up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled in “%1” will no longer be. Remove the workshop?</source>
        <translation>
            <numerusform>%n person enrolled in “%1” will no longer be. Remove the workshop?</numerusform>
            <numerusform>%n persons enrolled in “%1” will no longer be. Remove the workshop?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled in these workshops will no longer be. Remove them?</source>
        <translation>
            <numerusform>%n person enrolled in these workshops will no longer be. Remove them?</numerusform>
            <numerusform>%n persons enrolled in these workshops will no longer be. Remove them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n workshop(s)</source>
        <translation>
            <numerusform>Remove %n workshop</numerusform>
            <numerusform>Remove %n workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n workshop(s)</source>
        <translation>
            <numerusform>Move %n workshop</numerusform>
            <numerusform>Move %n workshops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) selected: they can be moved or removed together.</source>
        <translation>
            <numerusform>%n workshop selected: they can be moved or removed together.</numerusform>
            <numerusform>%n workshops selected: they can be moved or removed together.</numerusform>
        </translation>
    </message>
</context>
</TS>
