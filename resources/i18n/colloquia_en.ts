<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BadgeField</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BadgeProblem</name>
    <message numerus="yes">
        <source>%n people are called %1: %2. The organisation tells them apart.</source>
        <translation>
            <numerusform>%n person is called %1: %2. The organisation tells them apart.</numerusform>
            <numerusform>%n people are called %1: %2. The organisation tells them apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are called %1, and their organisation does not tell them apart. Are they one person?</source>
        <translation>
            <numerusform>%n person is called %1, and the organisation does not tell them apart. Are they one person?</numerusform>
            <numerusform>%n people are called %1, and their organisation does not tell them apart. Are they one person?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n attendee(s) taken over as invited.</source>
        <translation>
            <numerusform>%n attendee taken over as invited.</numerusform>
            <numerusform>%n attendees taken over as invited.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not agree to be invited again.</source>
        <translation>
            <numerusform>%n did not agree to be invited again.</numerusform>
            <numerusform>%n did not agree to be invited again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were never asked; --people all-allowed takes them too.</source>
        <translation>
            <numerusform>%n was never asked; --people all-allowed takes them too.</numerusform>
            <numerusform>%n were never asked; --people all-allowed takes them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies) of the programme</source>
        <translation>
            <numerusform>%n new entry of the programme</numerusform>
            <numerusform>%n new entries of the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed entry(ies) of the programme</source>
        <translation>
            <numerusform>%n changed entry of the programme</numerusform>
            <numerusform>%n changed entries of the programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ here and in the file, left as they are here; settle them with --keep-mine or --take-theirs:</source>
        <translation>
            <numerusform>%n value differs here and in the file, left as it is here; settle it with --keep-mine or --take-theirs:</numerusform>
            <numerusform>%n values differ here and in the file, left as they are here; settle them with --keep-mine or --take-theirs:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are perhaps there twice: look at them with the command “duplicates”</source>
        <translation>
            <numerusform>%n person is perhaps there twice: look at them with the command “duplicates”</numerusform>
            <numerusform>%n people are perhaps there twice: look at them with the command “duplicates”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n print(s).</source>
        <translation>
            <numerusform>There is %n print.</numerusform>
            <numerusform>There are %n prints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWork</name>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page printed</numerusform>
            <numerusform>%n pages printed</numerusform>
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
    <message numerus="yes">
        <source>Bring in %n invitation(s) from “%1”</source>
        <translation>
            <numerusform>Bring in %n invitation from “%1”</numerusform>
            <numerusform>Bring in %n invitations from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>for %n desk(s)</source>
        <translation>
            <numerusform>for %n desk</numerusform>
            <numerusform>for %n desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message numerus="yes">
        <source>%n person(s) left out, as the letter attests a presence that is not recorded: %1</source>
        <translation>
            <numerusform>%n person left out, as the letter attests a presence that is not recorded: %1</numerusform>
            <numerusform>%n people left out, as the letter attests a presence that is not recorded: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left out, as the letter confirms a registration that they do not have: %1</source>
        <translation>
            <numerusform>%n person left out, as the letter confirms a registration that they do not have: %1</numerusform>
            <numerusform>%n people left out, as the letter confirms a registration that they do not have: %1</numerusform>
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
    <name>Mending</name>
    <message numerus="yes">
        <source>Give %n telephone number(s) back what Excel took: “%1” becomes “%2”</source>
        <translation>
            <numerusform>Give %n telephone number back what Excel took: “%1” becomes “%2”</numerusform>
            <numerusform>Give %n telephone numbers back what Excel took: “%1” becomes “%2”</numerusform>
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
        <translation>
            <numerusform>%n pair of people who are perhaps the same</numerusform>
            <numerusform>%n pairs of people who are perhaps the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) written oddly</source>
        <translation>
            <numerusform>%n name written oddly</numerusform>
            <numerusform>%n names written oddly</numerusform>
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
    <name>Paste</name>
    <message numerus="yes">
        <source>%n row(s) stand(s) below the end of the list: nobody is added by pasting.</source>
        <translation>
            <numerusform>%n row stands below the end of the list: nobody is added by pasting.</numerusform>
            <numerusform>%n rows stand below the end of the list: nobody is added by pasting.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) stand(s) beyond the last one shown.</source>
        <translation>
            <numerusform>%n column stands beyond the last one shown.</numerusform>
            <numerusform>%n columns stand beyond the last one shown.</numerusform>
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
    <message numerus="yes">
        <source>%n badge(s) not printed: the printer jammed</source>
        <translation>
            <numerusform>%n badge not printed: the printer jammed</numerusform>
            <numerusform>%n badges not printed: the printer jammed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheet(s) to sign</source>
        <translation>
            <numerusform>Print %n sheet to sign</numerusform>
            <numerusform>Print %n sheets to sign</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignedSheets</name>
    <message numerus="yes">
        <source>%n line(s) typed</source>
        <translation>
            <numerusform>%n line typed</numerusform>
            <numerusform>%n lines typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked present</source>
        <translation>
            <numerusform>%n marked present</numerusform>
            <numerusform>%n marked present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present already</source>
        <translation>
            <numerusform>%n present already</numerusform>
            <numerusform>%n present already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of people to be added by hand</source>
        <translation>
            <numerusform>%n line of a person to be added by hand</numerusform>
            <numerusform>%n lines of people to be added by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%1, %2 mm, %n a sheet</source>
        <translation>
            <numerusform>%1, %2 mm, %n a sheet</numerusform>
            <numerusform>%1, %2 mm, %n a sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n label</numerusform>
            <numerusform>%n labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
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
        <source>Nobody is called exactly that; similar: %n person(s)</source>
        <translation>
            <numerusform>Nobody is called exactly that; similar: %n person</numerusform>
            <numerusform>Nobody is called exactly that; similar: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is found for “%1” with these filters, but %n without them, of %2.</source>
        <translation>
            <numerusform>Nobody is found for “%1” with these filters, but %n person without them, of %2.</numerusform>
            <numerusform>Nobody is found for “%1” with these filters, but %n people without them, of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without these filters: %n exactly that</source>
        <translation>
            <numerusform>Without these filters: %n exactly that</numerusform>
            <numerusform>Without these filters: %n exactly that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::BadgeChoices</name>
    <message numerus="yes">
        <source>The last sheet has %n place(s) left. Begin a full one (F7)</source>
        <translation>
            <numerusform>The last sheet has %n place left. Begin a full one (F7)</numerusform>
            <numerusform>The last sheet has %n places left. Begin a full one (F7)</numerusform>
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
    <message numerus="yes">
        <source>%n badge(s) would say something else by now than when they were printed.</source>
        <translation>
            <numerusform>%n badge would say something else by now than when it was printed.</numerusform>
            <numerusform>%n badges would say something else by now than when they were printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::BarChart</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
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
    <name>colloquia::CardsDialog</name>
    <message numerus="yes">
        <source>%n who were there, by name</source>
        <translation>
            <numerusform>%n who was there, by name</numerusform>
            <numerusform>%n who were there, by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who come, by the order of protocol</source>
        <translation>
            <numerusform>%n who comes, by the order of protocol</numerusform>
            <numerusform>%n who come, by the order of protocol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making %n certificate(s)</source>
        <translation>
            <numerusform>Making %n certificate</numerusform>
            <numerusform>Making %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in “%1”.</source>
        <translation>
            <numerusform>%n file in “%1”.</numerusform>
            <numerusform>%n files in “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in “%1” already.</source>
        <translation>
            <numerusform>%n file of this name is in “%1” already.</numerusform>
            <numerusform>%n files of these names are in “%1” already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::CategoriesPage</name>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) will have no category any more. Remove it all the same?</source>
        <translation>
            <numerusform>%n attendee will have no category any more. Remove it all the same?</numerusform>
            <numerusform>%n attendees will have no category any more. Remove it all the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n category(ies)</source>
        <translation>
            <numerusform>Remove %n category</numerusform>
            <numerusform>Remove %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of this category</source>
        <translation>
            <numerusform>%n attendee of this category</numerusform>
            <numerusform>%n attendees of this category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n category(ies)</source>
        <translation>
            <numerusform>Move %n category</numerusform>
            <numerusform>Move %n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) selected: they can be moved or removed together.</source>
        <translation>
            <numerusform>%n category selected: it can be moved or removed.</numerusform>
            <numerusform>%n categories selected: they can be moved or removed together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of “%1” go to:</source>
        <translation>
            <numerusform>%n attendee of “%1” goes to:</numerusform>
            <numerusform>%n attendees of “%1” go to:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::CellWork</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ChangesDialog</name>
    <message numerus="yes">
        <source>the last print: %n badge(s), %1</source>
        <translation>
            <numerusform>the last print: %n badge, %1</numerusform>
            <numerusform>the last print: %n badges, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the print of %n badge(s), %1</source>
        <translation>
            <numerusform>the print of %n badge, %1</numerusform>
            <numerusform>the print of %n badges, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
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
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another workshop</source>
        <translation>
            <numerusform>%n in another workshop</numerusform>
            <numerusform>%n in another workshop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) elsewhere</source>
        <translation>
            <numerusform>%n workshop elsewhere</numerusform>
            <numerusform>%n workshops elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ConditionEdit</name>
    <message numerus="yes">
        <source>%n more: type to find them</source>
        <translation>
            <numerusform>%n more: type to find them</numerusform>
            <numerusform>%n more: type to find them</numerusform>
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
    <name>colloquia::DueModel</name>
    <message numerus="yes">
        <source>%n presence(s) to be confirmed</source>
        <translation>
            <numerusform>%n presence to be confirmed</numerusform>
            <numerusform>%n presences to be confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::DuePage</name>
    <message numerus="yes">
        <source>%n thing(s) for today</source>
        <translation>
            <numerusform>%n thing for today</numerusform>
            <numerusform>%n things for today</numerusform>
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
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n attendee</numerusform>
            <numerusform>%n attendees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::DuplicatesDialog</name>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n pair to look at</numerusform>
            <numerusform>%n pairs to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ElementProperties</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <name>colloquia::FiguresPage</name>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed again</source>
        <translation>
            <numerusform>%n confirmed again</numerusform>
            <numerusform>%n confirmed again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::HistoryDialog</name>
    <message numerus="yes">
        <source>%n people worked on since stay: %1</source>
        <translation>
            <numerusform>%n person worked on since stays: %1</numerusform>
            <numerusform>%n people worked on since stay: %1</numerusform>
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
    <message numerus="yes">
        <source>Then look at %n person(s) who are perhaps there twice</source>
        <translation>
            <numerusform>Then look at %n person who is perhaps there twice</numerusform>
            <numerusform>Then look at %n people who are perhaps there twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n invitation(s)</source>
        <translation>
            <numerusform>Bring in %n invitation</numerusform>
            <numerusform>Bring in %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::KitDialog</name>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n blank</numerusform>
            <numerusform>%n blank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::KitStacks</name>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n workshop</numerusform>
            <numerusform>%n workshops</numerusform>
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
    <name>colloquia::MailDialog</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n portion</numerusform>
            <numerusform>%n portions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address: %1</source>
        <translation>
            <numerusform>%n without an address: %1</numerusform>
            <numerusform>%n without an address: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) an address that is taken once.</source>
        <translation>
            <numerusform>%n shares an address that is taken once.</numerusform>
            <numerusform>%n share an address that is taken once.</numerusform>
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
        <translation>
            <numerusform>%n name to look at</numerusform>
            <numerusform>%n names to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n name(s)</source>
        <translation>
            <numerusform>Correct %n name</numerusform>
            <numerusform>Correct %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n name(s) as written</source>
        <translation>
            <numerusform>Leave %n name as written</numerusform>
            <numerusform>Leave %n names as written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::NextEditionDialog</name>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n person on the list</numerusform>
            <numerusform>%n people on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not agree to be invited again.</source>
        <translation>
            <numerusform>%n did not agree to be invited again.</numerusform>
            <numerusform>%n did not agree to be invited again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew.</source>
        <translation>
            <numerusform>%n withdrew.</numerusform>
            <numerusform>%n withdrew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand there twice with one e-mail address, and come once.</source>
        <translation>
            <numerusform>%n stands there twice with one e-mail address, and comes once.</numerusform>
            <numerusform>%n stand there twice with one e-mail address, and come once.</numerusform>
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
    <name>colloquia::PrintsDialog</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
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
        <source>%n without a name</source>
        <comment>badges</comment>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ProblemModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::RanksPage</name>
    <message numerus="yes">
        <source>%n rank(s)</source>
        <translation>
            <numerusform>%n rank</numerusform>
            <numerusform>%n ranks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a rank</source>
        <translation>
            <numerusform>%n person with a rank</numerusform>
            <numerusform>%n people with a rank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rank(s)</source>
        <translation>
            <numerusform>Remove %n rank</numerusform>
            <numerusform>Remove %n ranks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rank(s)</source>
        <translation>
            <numerusform>Move %n rank</numerusform>
            <numerusform>Move %n ranks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s) selected: they can be moved or removed together.</source>
        <translation>
            <numerusform>%n rank selected: it can be moved or removed.</numerusform>
            <numerusform>%n ranks selected: they can be moved or removed together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::SeatsDialog</name>
    <message numerus="yes">
        <source>Keep %n seat(s) for %1</source>
        <translation>
            <numerusform>Keep %n seat for %1</numerusform>
            <numerusform>Keep %n seats for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::Session</name>
    <message numerus="yes">
        <source>%n now wait for a seat</source>
        <translation>
            <numerusform>%n person now waits for a seat</numerusform>
            <numerusform>%n people now wait for a seat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n people worked on since stay: %2</source>
        <translation>
            <numerusform>%1. %n person worked on since stays: %2</numerusform>
            <numerusform>%1. %n people worked on since stay: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <comment>cells that list and file have both changed</comment>
        <translation>
            <numerusform>%n left open</numerusform>
            <numerusform>%n left open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::SheetDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at on the sheet</source>
        <translation>
            <numerusform>%n to look at on the sheet</numerusform>
            <numerusform>%n to look at on the sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::TryWith</name>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n does not fit</numerusform>
            <numerusform>%n do not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ValueChooser</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::WatchBar</name>
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
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n to be decided</numerusform>
            <numerusform>%n to be decided</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::WholeImportDialog</name>
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
        <source>%n entry(ies) of the programme are new or change: details, partners, workshops, categories …</source>
        <translation>
            <numerusform>%n entry of the programme is new or changes: details, partners, workshops, categories …</numerusform>
            <numerusform>%n entries of the programme are new or change: details, partners, workshops, categories …</numerusform>
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
            <numerusform>%n people enrolled in “%1” will no longer be. Remove the workshop?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled in these workshops will no longer be. Remove them?</source>
        <translation>
            <numerusform>%n person enrolled in these workshops will no longer be. Remove them?</numerusform>
            <numerusform>%n people enrolled in these workshops will no longer be. Remove them?</numerusform>
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
