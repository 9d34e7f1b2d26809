<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Attendee</name>
    <message>
        <source>%1, seat %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy could not be read again and was thrown away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be brought to the disk: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>representing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain, coloured band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgeProblem</name>
    <message>
        <source>The name of %1 does not fit at a readable size. Choose a larger badge or shorten the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands below the name of %1 does not fit at a readable size. Shorten the organisation or print less on the badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font on this computer can print “%2” on the badge of %1. Install a font for it or write it otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No organisation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name written in capitals: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Local elected official</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of local authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme led by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Associated with the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In partnership with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparatory workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>There is no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A badge code cannot be changed: it may be printed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no KEY=VALUE of an attendee. The keys: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the code “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not checked in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer checked in; it was at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is checked in already, since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is checked in, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workshop “%1”. “show” lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the check-in of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new colloquium, or the example with invented people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the details, partners, workshops and counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the details; a JSON file in the shape of “show --json” changes partners, workshops and categories too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes one attendee, or adds one and prints the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings in registrations; --plan only says what would happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds attendees, the best match first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the list as a table for programs or for Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes badges and notes them as printed; --proof notes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an alphabetical list or a sign-in sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes that somebody is there, at the event or in a workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says who changed what, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings back what was taken back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole colloquium, while others work in it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole file and says whether it is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .%1 file cannot be written by this version: export to .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is exported ends in .csv, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--for takes excel-fr or rfc4180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2  %3  %4 (taken back meanwhile)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These stay, as they were worked on since: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2 (%3), %4: here “%5”, in the file “%6”, in the file before “%7”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, separated by “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new attendee(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New category: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed here and in the file, left as they are here; settle them with --keep-mine or --take-theirs:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give --keep-mine or --take-theirs, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .%1 file cannot be read by this version: save it as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no JSON, line %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either a title or --sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody new: all badges are printed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody needs a badge here: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no list of the kind “%1” in this version. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” lacks its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--%1” takes a whole number from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--where” takes KEY=VALUE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no order by “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colloquia keeps the attendees of a colloquium in one file, and prints badges and lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window, on FILE where one is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 could not be done, everything is as it was; 2 the command was wrong; 3 done, but something waits for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. “colloquia --help” lists those there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give either KEY=VALUE or a file behind --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no KEY=VALUE of the details. The keys: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the programme from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>“%1” is damaged. It was left as it is; open the newest backup (File, Backups) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made: the disk is full. Make room or choose another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be made: its folder is not there or cannot be written. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left in the middle of a change and cannot be mended here, as its disk is protected. Copy it together with “%1-journal” to a place of your own and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being written by somebody else just now. Nothing was changed; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be read: the file or its disk is protected. Copy it to a place of your own to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: its disk does not answer. Nothing was changed; see whether the drive is there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: the change to “%1” was not kept, everything before it is. Make room, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened, or its folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change does not fit what is in “%1” by now. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in “%1”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of Qt that reads documents (%1) is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>Calm, with a category band</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed; choose another place or make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is protected against writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentWork</name>
    <message>
        <source>New colloquium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it called? The title can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall it be kept?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colloquia (*.colloquium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”: choose among %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Represents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge printed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title (Mr, Ms …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees to photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the programme wants to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family names in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median point on prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording on prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On lists and sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the category&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the partners&apos; logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows whom a representative stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns&apos; meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the form said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-up open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge: printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge: not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected in a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Colloquia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees, badges and lists of one event, in one file on your PC. No account, no server, no internet.

Free software under the MIT licence. Made with Qt, SQLite and libqrencode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(sensitive)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is no date with a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: split it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column of “%1” holds names: say which one does. Its columns are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” cannot become “%2”: choose among %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column “%1”: it has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the same e-mail address as “%2” (%3): they were kept as two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has another e-mail address, but is perhaps the same person as “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the list has the badge code “%1”: looked for by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workshop “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was left out: it has %2 cells, but there are %3 columns. Look for a separator or a quote too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was left out: it has %2 cells, but there are %3 columns. Look for a line break or a missing cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was left out: it has no name. Write it in the form&apos;s sheet and import again, or add the person here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 was left out: “%2” is no e-mail address. Correct it in the form&apos;s sheet and import again, or add the person here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no CSV file. Save it as CSV in Excel, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large: split it in two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty: there are no rows in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no headers in row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no encoding known here: choose among %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n registration(s) from “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be kept before the import: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>registered again in row %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Colloquium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of a form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excused, represented by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No privacy notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date until which personal data are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) without category</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) without organisation</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) without a name yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused and not represented</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is over its capacity: %2 for %3 seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” at the same time: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people registered (%1) than there are seats (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no file “%1”. Perhaps it was moved or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a colloquium.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may not be read: ask whoever owns it for permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a colloquium: it was left untouched. A list of people can be brought in with Import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Colloquia. It was left untouched; update the program on this PC to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be read here: the file or its folder is protected. Copy it to a place of your own to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds things that are not Colloquia&apos;s, or lacks some that are. It was left untouched; open a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Making the PDF was stopped. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made. Print fewer pages at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print: no page was made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody represents themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>%1 has this colloquium open on %2 since %3. You can read it; to change it, wait until it is closed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this colloquium cannot be written: you can only read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>“%1” did not take the pages. See that the printer is on and has paper, or save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print: no page was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>“%1” cannot be replaced: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2” holds the new pages, but nobody is marked as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the colloquium itself: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no badge design “%1”. There is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Print %n badge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No stock is called “%1”. The usual ones: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first place is a number from 1 to %1 on this stock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is called “%1”: choose among %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one value, not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have the shape of `show --json`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The file holds no colloquium. Open a backup instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in the document any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A name is missing: write at least the family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seat without a name needs the organisation it is kept for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The category needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colloquium needs a title: it is printed on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the values of %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 2017-12-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day: write it as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date with a time: write it as 2017-10-03T09:34:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partner needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question needs a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no colour: write it as #1F5FA8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds characters that cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of seats cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workshop needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The example</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message numerus="yes">
        <source>%1 %2, %3 mm, %n a sheet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” has been brought up to date by a newer Colloquia meanwhile. Nothing was changed; update the program on this PC, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not something that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been undone or redone elsewhere meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has changed since this import was planned. Nothing was imported; look at the new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup needs another name than the colloquium itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open just now and cannot be replaced. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New colloquium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of an older Colloquia and must be brought up to date first: copy it to a place where it can be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This cannot be undone any more: %1 has been worked on since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more: the entry (%1) is in use by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more: the entry (%1) has been made anew since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more: the entry (%1) that it belongs to has been removed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone any more: “%1” has been changed since by %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>This entry (%1) has been removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile by %2 at %3; it now says “%4”. Yours was not kept: look again, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::Actions</name>
    <message>
        <source>&amp;New colloquium…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import registrations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side bar with icons only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run an action by its name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger s&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole shee&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New attendee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;seats for an organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change s&amp;tatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workshops and meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Badges of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save badges as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print b&amp;adges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Colloquia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::AnswersEdit</name>
    <message>
        <source>%1 (confidential)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeeEditor</name>
    <message>
        <source>Workshops and meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note, what is still to be done …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off a workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change an answer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list to see and edit everything about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New attendee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as soon as there is a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represents %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence confirmed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that the presence was confirmed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Represented by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is represented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in of %1 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation of %1 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence of %1 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeeTable</name>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeeTableModel</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, represents %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeesPage</name>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import registrations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the form&apos;s CSV file here, or add people one by one with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found for “%1”. Press Esc to see everybody again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n seat(s) for %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colloquia keeps copies of this colloquium by itself. Open one to look at it or to go on from there; the colloquium itself stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made when this colloquium is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::BadgeChoices</name>
    <message>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of blank badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a sheet that was begun; click a free place on the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on the badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners&apos; logos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose place is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since the last print: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registered on site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected in the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as filtered: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::BadgesPage</name>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last print: %n badge(s), %1 %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n b&amp;adge(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print b&amp;adges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not registered on site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is registered on site yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank badges can be written by hand for those who come without having registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has a badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever registers from now on will stand here. To print all of them again, choose all registered on site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registered on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select people in the attendees&apos; list, then press %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the badge design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody&apos;s badge is to be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is being made. Wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save badges as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Making the PDF of %n badge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”. This colloquium can only be read here: nobody is marked as printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved as “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %n badge(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed. This colloquium can only be read here: nobody is marked as printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::BulkMenus</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enrolled in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken off “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no workshops yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 with their enrolments and answers? It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::ColumnChooser</name>
    <message>
        <source>What the column “%1” becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question (answers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::ColumnList</name>
    <message>
        <source>Columns: Space ticks, Alt+Up and Alt+Down move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::CommandList</name>
    <message>
        <source>Run an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::ExportDialog</name>
    <message>
        <source>Export the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as it is filtered now (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons and French headings: a double click opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas and fixed headings, for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diet and access needs tell about health and religion. Export them only for those who must know, and have the file deleted afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Export %n attendee(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) exported to “%1”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::FieldEdit</name>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge not printed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::Header</name>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::HistoryDialog</name>
    <message>
        <source>Show older entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole colloquium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These people were worked on since and stay: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was done, and to what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::ImportChoices</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the list and the file both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open and ask again next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the list has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n workshop(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n category(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come in with their answers: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ImportDialog</name>
    <message>
        <source>Import registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both sides changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and its number of rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n registration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is kept first, and all of it is one undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the list has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file will not ask about these again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing comes in before you say who is right where both sides changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no rows below its headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row can come in: see why under “Left out”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::ImportNoteModel</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has %1, the file says %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::ListChoices</name>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alphabetical list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank lines at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registered on site: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All registered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list as filtered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::ListsPage</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stands on this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose others at the left, or bring in the registrations first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is being made. Wait until it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the PDF of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List saved as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::MainWindow</name>
    <message>
        <source>Open a colloquium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colloquia (*.colloquium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms and lists (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and place not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::PersonPicker</name>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, organisation, e-mail …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on. Prints follow the colloquium&apos;s own language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::ProblemList</name>
    <message>
        <source>To check before printing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::SeatsDialog</name>
    <message>
        <source>Keep seats for an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each seat stands in the list as “organisation, seat 1 of 3” until it gets a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the seats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::Session</name>
    <message>
        <source>%1. %2</source>
        <comment>what was done, and a remark about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1. These people were worked on since and stay: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being checked; writing is possible in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::SheetArea</name>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::SheetView</name>
    <message>
        <source>Sheet as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet before (Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sheet (Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the sheet on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::Sidebar</name>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::StartPage</name>
    <message>
        <source>Colloquia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees, badges and lists of one event, in one file on your PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New colloquium…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a colloquium…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent colloquiums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::StatusStrip</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::StockEdit</name>
    <message>
        <source>Stock: maker and part number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number on the box, or size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stock is called “%1”. Type the part number on the box, or the label&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>colloquia::WorkshopChecks</name>
    <message>
        <source>Workshops and meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
