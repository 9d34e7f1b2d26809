<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Artwork</name>
    <message>
        <source>The file holds no badge design. Choose one that Colloquia has written.</source>
        <translation>Ce fichier ne contient pas de modèle de badge. Choisissez un fichier enregistré par Colloquia.</translation>
    </message>
    <message>
        <source>The design is of a newer Colloquia: it is not read, so that nothing of it is lost.</source>
        <translation>Ce modèle vient d’une version plus récente de Colloquia&#xa0;: il n’est pas lu, pour que rien ne s’en perde.</translation>
    </message>
</context>
<context>
    <name>Attendee</name>
    <message>
        <source>%1, seat %2 of %3</source>
        <translation>%1, place %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The copy could not be read again and was thrown away.</source>
        <translation>La copie n’a pas pu être relue et a été supprimée.</translation>
    </message>
    <message>
        <source>The copy could not be brought to the disk: %1.</source>
        <translation>La copie n’a pas pu être écrite sur le disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be made: %1</source>
        <translation>Le dossier des sauvegardes ne peut pas être créé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>representing %1</source>
        <translation>représente %1</translation>
    </message>
    <message>
        <source>Plain, coloured band</source>
        <translation>Sobre, bandeau de couleur</translation>
    </message>
</context>
<context>
    <name>BadgeField</name>
    <message>
        <source>form of address</source>
        <translation>civilité</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>prénom et nom</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisme</translation>
    </message>
    <message>
        <source>position</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>category</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>category&apos;s letter</source>
        <translation>lettre du profil</translation>
    </message>
    <message>
        <source>whose place is taken</source>
        <translation>personne représentée</translation>
    </message>
    <message>
        <source>workshops</source>
        <translation>ateliers</translation>
    </message>
    <message>
        <source>workshops with hours and rooms</source>
        <translation>ateliers avec horaires et salles</translation>
    </message>
    <message>
        <source>workshops attended</source>
        <translation>ateliers suivis</translation>
    </message>
    <message>
        <source>hours attended</source>
        <translation>heures suivies</translation>
    </message>
    <message>
        <source>badge code</source>
        <translation>code du badge</translation>
    </message>
    <message>
        <source>colloquium</source>
        <translation>colloque</translation>
    </message>
    <message>
        <source>colloquium&apos;s short title</source>
        <translation>titre court du colloque</translation>
    </message>
    <message>
        <source>kind of event</source>
        <translation>type d’événement</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>organisers</source>
        <translation>organisateurs</translation>
    </message>
    <message>
        <source>date of printing</source>
        <translation>date d’impression</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>workshops and half-days attended, with headings</source>
        <translation>ateliers et demi-journées suivis, avec intitulés</translation>
    </message>
</context>
<context>
    <name>BadgeProblem</name>
    <message>
        <source>The name of %1 does not fit at a readable size. Choose a larger badge or shorten the name.</source>
        <translation>%1&#xa0;: le nom ne tient pas dans une taille lisible. Choisissez un badge plus grand ou raccourcissez le nom.</translation>
    </message>
    <message>
        <source>What stands below the name of %1 does not fit at a readable size. Shorten the organisation or print less on the badge.</source>
        <translation>%1&#xa0;: ce qui figure sous le nom ne tient pas dans une taille lisible. Raccourcissez l’organisme ou imprimez moins d’éléments sur le badge.</translation>
    </message>
    <message>
        <source>No font on this computer can print “%2” on the badge of %1. Install a font for it or write it otherwise.</source>
        <translation>%1&#xa0;: aucune police de cet ordinateur ne peut imprimer «&#xa0;%2&#xa0;» sur le badge. Installez une police qui le permet ou écrivez-le autrement.</translation>
    </message>
    <message>
        <source>No organisation: %1</source>
        <translation>Organisme manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>No category: %1</source>
        <translation>Profil manquant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name written in capitals: %1</source>
        <translation>Nom écrit en capitales&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called %1: %2. The organisation tells them apart.</source>
        <translation>
            <numerusform>%n personne s’appelle %1&#xa0;: %2. L’organisme permet de les distinguer.</numerusform>
            <numerusform>%n personnes s’appellent %1&#xa0;: %2. L’organisme permet de les distinguer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are called %1, and their organisation does not tell them apart. Are they one person?</source>
        <translation>
            <numerusform>%n personne s’appelle %1, et l’organisme ne permet pas de les distinguer. Est-ce la même personne&#xa0;?</numerusform>
            <numerusform>%n personnes s’appellent %1, et l’organisme ne permet pas de les distinguer. Est-ce la même personne&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is to be checked, and how often</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Names that do not fit</source>
        <translation>Noms trop longs</translation>
    </message>
    <message>
        <source>Other texts that do not fit</source>
        <translation>Autres textes trop longs</translation>
    </message>
    <message>
        <source>Letters without a font</source>
        <translation>Caractères sans police</translation>
    </message>
    <message>
        <source>Without organisation</source>
        <translation>Sans organisme</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sans profil</translation>
    </message>
    <message>
        <source>Names in capitals</source>
        <translation>Noms en majuscules</translation>
    </message>
    <message>
        <source>People of the same name</source>
        <translation>Homonymes</translation>
    </message>
    <message>
        <source>Not registered on site</source>
        <translation>Non inscrit·es sur place</translation>
    </message>
    <message>
        <source>Pictures that are too small</source>
        <translation>Images trop petites</translation>
    </message>
    <message>
        <source>Categories without a colour</source>
        <translation>Profils sans couleur</translation>
    </message>
    <message>
        <source>the colloquium&apos;s logo</source>
        <translation>le logo du colloque</translation>
    </message>
    <message>
        <source>a picture of the design</source>
        <translation>une image du modèle</translation>
    </message>
    <message>
        <source>the logo of %1</source>
        <translation>le logo de %1</translation>
    </message>
    <message>
        <source>Printed so large, %1 has %2 dots per inch; below 200 one sees them. Take a larger picture.</source>
        <translation>À cette taille, %1 n’a que %2 points par pouce&#xa0;; en dessous de 200, cela se voit. Prenez une image plus grande.</translation>
    </message>
    <message>
        <source>%1 has no colour, and the badge shows one: it is grey.</source>
        <translation>%1 n’a pas de couleur, or le badge en montre une&#xa0;: elle sera grise.</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The partners&apos; names are printed in letters of %1 points, too small to read: give the partners logos, or a larger badge.</source>
        <translation>Les noms des partenaires sont imprimés en lettres de %1 points, trop petites pour être lues&#xa0;: donnez-leur un logo, ou prenez un badge plus grand.</translation>
    </message>
    <message>
        <source>Without hours</source>
        <translation>Sans horaires</translation>
    </message>
    <message>
        <source>%1 has no hours: the certificates of those who were there do not say how long. Enter from when to when it was.</source>
        <translation>%1 n’a pas d’horaires&#xa0;: les attestations de celles et ceux qui y étaient n’indiquent pas de durée. Saisissez les heures de début et de fin.</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>Not known</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Outside France</source>
        <translation>Hors de France</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité·es</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit·es</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé·es</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé·es</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désisté·es</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent·es</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent·es</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu·es</translation>
    </message>
    <message>
        <source>Expected: everybody registered on site, as nobody has confirmed again yet.</source>
        <translation>Attendu·es&#xa0;: toutes les personnes inscrites sur place, car aucune présence n’a encore été confirmée.</translation>
    </message>
    <message>
        <source>Expected: registered on site and confirmed again, %1 of %2.</source>
        <translation>Attendu·es&#xa0;: personnes inscrites sur place dont la présence est confirmée, %1 sur %2.</translation>
    </message>
    <message>
        <source>Expected: everybody registered on site. Confirmed again so far: %1 of %2.</source>
        <translation>Attendu·es&#xa0;: toutes les personnes inscrites sur place. Présence confirmée à ce jour&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Local elected official</source>
        <translation>Élu·e local·e</translation>
    </message>
    <message>
        <source>Local authority staff</source>
        <translation>Agent·e territorial·e</translation>
    </message>
    <message>
        <source>National institution</source>
        <translation>Institution nationale</translation>
    </message>
    <message>
        <source>Network of local authorities</source>
        <translation>Réseau de collectivités</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Chercheur·e</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, represents %2</source>
        <translation>%1, représente %2</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent·e</translation>
    </message>
    <message>
        <source>Seat %1 of %2</source>
        <translation>Place %1 sur %2</translation>
    </message>
    <message>
        <source>Workshops are ticked in the form beside the list.</source>
        <translation>Les ateliers se cochent dans la fiche, à côté de la liste.</translation>
    </message>
    <message>
        <source>Ticked when the badge is printed.</source>
        <translation>Coché quand le badge est imprimé.</translation>
    </message>
    <message>
        <source>Ticked and taken back with the space bar.</source>
        <translation>Se coche et se décoche avec la barre d’espace.</translation>
    </message>
    <message>
        <source>The badge code stays the same for good.</source>
        <translation>Le code du badge ne change jamais.</translation>
    </message>
    <message>
        <source>Confirmed with the button in the form beside the list.</source>
        <translation>Se confirme avec le bouton de la fiche, à côté de la liste.</translation>
    </message>
    <message>
        <source>The program notes it by itself.</source>
        <translation>Le programme le note de lui-même.</translation>
    </message>
    <message>
        <source>It has several lines: edit it in the form beside the list.</source>
        <translation>Il y a plusieurs lignes&#xa0;: modifiez-les dans la fiche, à côté de la liste.</translation>
    </message>
    <message>
        <source>The answer of %1 was changed meanwhile: it is “%2” by now.</source>
        <translation>La réponse de %1 a été modifiée entre-temps&#xa0;: c’est maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attestation de présence</translation>
    </message>
    <message>
        <source>We, {organisers}, certify that</source>
        <translation>Nous soussignés, {organisers}, attestons que</translation>
    </message>
    <message>
        <source>Workshops attended:</source>
        <translation>Ateliers suivis&#xa0;:</translation>
    </message>
    <message>
        <source>Length: {hours}</source>
        <translation>Durée&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>{city}, {today}</source>
        <translation>Fait à {city}, le {today}</translation>
    </message>
    <message>
        <source>Signature and stamp</source>
        <translation>Signature et cachet</translation>
    </message>
    <message>
        <source>took part in the following event:</source>
        <translation>a participé à la manifestation suivante&#xa0;:</translation>
    </message>
    <message>
        <source>Half-days: %1</source>
        <translation>Demi-journées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>Feuille de modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>New: add the badge</source>
        <translation>Nouveaux&#xa0;: ajouter le badge</translation>
    </message>
    <message>
        <source>Withdrawn: take the badge out</source>
        <translation>Ne viennent plus&#xa0;: retirer le badge</translation>
    </message>
    <message>
        <source>Renamed, or in another category: change the badge</source>
        <translation>Nom, organisme ou profil modifié&#xa0;: changer le badge</translation>
    </message>
    <message>
        <source>In another workshop</source>
        <translation>Changements d’atelier</translation>
    </message>
    <message>
        <source>Workshops in another room, or at another time</source>
        <translation>Ateliers qui changent de salle ou d’horaire</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (avant&#xa0;: %2)</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé·e</translation>
    </message>
    <message>
        <source>no workshop</source>
        <translation>aucun atelier</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Invited</source>
        <translation>Invité·e</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit·e</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d’attente</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé·e</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Désisté·e</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant·e</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Intervenant·e</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organisateur·rice</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité·e d’honneur</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non renseigné</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Programme led by</source>
        <translation>Pilote du programme</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Organisé par</translation>
    </message>
    <message>
        <source>Associated with the organisation</source>
        <translation>Associé à l’organisation</translation>
    </message>
    <message>
        <source>In partnership with</source>
        <translation>En partenariat avec</translation>
    </message>
    <message>
        <source>With the support of</source>
        <translation>Avec le soutien de</translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation>Accueilli par</translation>
    </message>
    <message>
        <source>Media partner</source>
        <translation>Partenaire média</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Preparatory workshop</source>
        <translation>Atelier préparatoire</translation>
    </message>
    <message>
        <source>Parallel workshop</source>
        <translation>Atelier parallèle</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>Plénière</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Demi-journée</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit·e</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>By the form</source>
        <translation>Par le formulaire</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Par courrier</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Place card</source>
        <translation>Marque-place</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attestation de présence</translation>
    </message>
</context>
<context>
    <name>Colour</name>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Raspberry</source>
        <translation>Framboise</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Magenta</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>There is no “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no “%1”. There is: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. Choix possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A badge code cannot be changed: it may be printed already.</source>
        <translation>Le code d’un badge ne peut pas être modifié&#xa0;: il est peut-être déjà imprimé.</translation>
    </message>
    <message>
        <source>“%1” is no KEY=VALUE of an attendee. The keys: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un KEY=VALUE de participant·e. Clés possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody has the code “%1”.</source>
        <translation>Personne n’a le code «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Le fichier est intact.</translation>
    </message>
    <message>
        <source>%1 was not checked in.</source>
        <translation>%1&#xa0;: l’arrivée n’était pas pointée.</translation>
    </message>
    <message>
        <source>%1 is no longer checked in; it was at %2.</source>
        <translation>%1&#xa0;: pointage annulé&#xa0;; l’arrivée était pointée le %2.</translation>
    </message>
    <message>
        <source>%1 is checked in already, since %2.</source>
        <translation>%1&#xa0;: arrivée déjà pointée le %2.</translation>
    </message>
    <message>
        <source>%1 is checked in, %2.</source>
        <translation>%1&#xa0;: arrivée pointée le %2.</translation>
    </message>
    <message>
        <source>There is no workshop “%1”. “show” lists those there are.</source>
        <translation>L’atelier «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;show&#xa0;» donne la liste des ateliers.</translation>
    </message>
    <message>
        <source>Take back the check-in of %1</source>
        <translation>Annuler le pointage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check in %1</source>
        <translation>Pointer l’arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shows the details, partners, workshops and counts.</source>
        <translation>Affiche les informations, les partenaires, les ateliers et les effectifs.</translation>
    </message>
    <message>
        <source>Changes the details; a JSON file in the shape of “show --json” changes partners, workshops and categories too.</source>
        <translation>Modifie les informations&#xa0;; un fichier JSON de la forme de «&#xa0;show --json&#xa0;» modifie aussi les partenaires, les ateliers et les profils.</translation>
    </message>
    <message>
        <source>Changes one attendee, or adds one and prints the code.</source>
        <translation>Modifie un·e participant·e, ou l’ajoute et affiche le code.</translation>
    </message>
    <message>
        <source>Brings in registrations; --plan only says what would happen.</source>
        <translation>Importe des inscriptions&#xa0;; --plan dit seulement ce qui se passerait.</translation>
    </message>
    <message>
        <source>Finds attendees, the best match first.</source>
        <translation>Recherche des participant·es, la meilleure réponse en premier.</translation>
    </message>
    <message>
        <source>Makes badges and notes them as printed; --proof notes nothing.</source>
        <translation>Produit les badges et les note comme imprimés&#xa0;; --proof ne note rien.</translation>
    </message>
    <message>
        <source>Notes that somebody is there, at the event or in a workshop.</source>
        <translation>Note que quelqu’un est là, au colloque ou dans un atelier.</translation>
    </message>
    <message>
        <source>Says who changed what, and when.</source>
        <translation>Dit qui a modifié quoi, et quand.</translation>
    </message>
    <message>
        <source>Takes back the last change.</source>
        <translation>Annule la dernière modification.</translation>
    </message>
    <message>
        <source>Brings back what was taken back last.</source>
        <translation>Rétablit ce qui vient d’être annulé.</translation>
    </message>
    <message>
        <source>Copies the whole colloquium, while others work in it too.</source>
        <translation>Copie le colloque entier, même si d’autres y travaillent.</translation>
    </message>
    <message>
        <source>Reads the whole file and says whether it is sound.</source>
        <translation>Lit tout le fichier et dit s’il est intact.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>It is so already: nothing was changed.</source>
        <translation>C’est déjà le cas&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>--for takes excel-fr or rfc4180.</source>
        <translation>--for accepte excel-fr ou rfc4180.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) exported.</source>
        <translation>
            <numerusform>%n participant·e exporté·e.</numerusform>
            <numerusform>%n participant·es exporté·es.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2  %3  %4 (taken back meanwhile)</source>
        <translation>%1, %2  %3  %4 (annulé depuis)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>These stay, as they were worked on since: %1.</source>
        <translation>Sont restés, car modifiés depuis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 (%3), %4: here “%5”, in the file “%6”, in the file before “%7”.</source>
        <translation>Ligne %1, %2 (%3), %4&#xa0;: ici «&#xa0;%5&#xa0;», dans le fichier «&#xa0;%6&#xa0;», dans le fichier précédent «&#xa0;%7&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2, separated by “%3”</source>
        <translation>%1&#xa0;: %2, colonnes séparées par «&#xa0;%3&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n new attendee(s)</source>
        <translation>
            <numerusform>%n participant·e ajouté·e</numerusform>
            <numerusform>%n participant·es ajouté·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié·e</numerusform>
            <numerusform>%n modifié·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n sans changement</numerusform>
            <numerusform>%n sans changement</numerusform>
        </translation>
    </message>
    <message>
        <source>New category: %1</source>
        <translation>Nouveau profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>New workshop: %1</source>
        <translation>Nouvel atelier&#xa0;: %1</translation>
    </message>
    <message>
        <source>New question: %1</source>
        <translation>Nouvelle question&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused:</source>
        <translation>
            <numerusform>%n ligne refusée&#xa0;:</numerusform>
            <numerusform>%n lignes refusées&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed here and in the file, left as they are here; settle them with --keep-mine or --take-theirs:</source>
        <translation>
            <numerusform>%n cellule modifiée ici et dans le fichier, laissée comme elle est ici&#xa0;; tranchez avec --keep-mine ou --take-theirs&#xa0;:</numerusform>
            <numerusform>%n cellules modifiées ici et dans le fichier, laissées comme elles sont ici&#xa0;; tranchez avec --keep-mine ou --take-theirs&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Give --keep-mine or --take-theirs, not both.</source>
        <translation>Donnez --keep-mine ou --take-theirs, pas les deux.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, line %2: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON, ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” holds no JSON object.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas d’objet JSON.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nobody new: all badges are printed already.</source>
        <translation>Personne de nouveau&#xa0;: tous les badges sont déjà imprimés.</translation>
    </message>
    <message>
        <source>Nobody needs a badge here: nothing was written.</source>
        <translation>Personne n’a besoin d’un badge ici&#xa0;: rien n’a été écrit.</translation>
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
            <numerusform>%n planche</numerusform>
            <numerusform>%n planches</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column “%1”. There is: %2.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’existe pas. Colonnes possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>“--%1” takes no value.</source>
        <translation>«&#xa0;--%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>“--%1” stands here twice.</source>
        <translation>«&#xa0;--%1&#xa0;» figure ici deux fois.</translation>
    </message>
    <message>
        <source>“--%1” lacks its value.</source>
        <translation>Il manque la valeur de «&#xa0;--%1&#xa0;».</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>Il manque quelque chose.</translation>
    </message>
    <message>
        <source>“%1” is too much here.</source>
        <translation>«&#xa0;%1&#xa0;» est de trop ici.</translation>
    </message>
    <message>
        <source>“--%1” takes a whole number from %2 on.</source>
        <translation>«&#xa0;--%1&#xa0;» attend un nombre entier à partir de %2.</translation>
    </message>
    <message>
        <source>“--where” takes KEY=VALUE, not “%1”.</source>
        <translation>«&#xa0;--where&#xa0;» attend KEY=VALUE, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no order by “%1”. There is: %2.</source>
        <translation>Le tri par «&#xa0;%1&#xa0;» n’existe pas. Choix possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Colloquia keeps the attendees of a colloquium in one file, and prints badges and lists.</source>
        <translation>Colloquia garde les participant·es d’un colloque dans un seul fichier, et imprime badges et listes.</translation>
    </message>
    <message>
        <source>Opens the window, on FILE where one is given.</source>
        <translation>Ouvre la fenêtre, sur FILE s’il est donné.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 could not be done, everything is as it was; 2 the command was wrong; 3 done, but something waits for you.</source>
        <translation>Code de sortie&#xa0;: 0 fait&#xa0;; 1 impossible, tout est resté comme avant&#xa0;; 2 commande incorrecte&#xa0;; 3 fait, mais quelque chose vous attend.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no command “%1”. “colloquia --help” lists those there are.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;colloquia --help&#xa0;» donne la liste des commandes.</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>Personne ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Give either KEY=VALUE or a file behind --from.</source>
        <translation>Donnez soit KEY=VALUE, soit un fichier après --from.</translation>
    </message>
    <message>
        <source>“%1” is no KEY=VALUE of the details. The keys: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un KEY=VALUE des informations. Clés possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Set the programme from “%1”</source>
        <translation>Reprendre le programme de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Set the details</source>
        <translation>Modifier les informations</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>date not known yet</source>
        <translation>date à préciser</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>%1 places prises sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n inscrit·e</numerusform>
            <numerusform>%n inscrit·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n participant·e</numerusform>
            <numerusform>%n participant·es</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a new colloquium, one from the last edition, or the example with invented people.</source>
        <translation>Crée un colloque, un colloque à partir de l’édition précédente, ou l’exemple avec des personnes inventées.</translation>
    </message>
    <message>
        <source>Counts people by category, département, workshop …; --report makes a report for funders.</source>
        <translation>Compte les personnes par profil, département, atelier…&#xa0;; --report fait un bilan pour les financeurs.</translation>
    </message>
    <message>
        <source>Lists people who are perhaps there twice, and why.</source>
        <translation>Liste les personnes peut-être inscrites deux fois, et pourquoi.</translation>
    </message>
    <message>
        <source>Makes one of two: the first stays, the second goes into it.</source>
        <translation>Fusionne deux fiches&#xa0;: la première reste, la seconde y est versée.</translation>
    </message>
    <message>
        <source>Nobody seems to be there twice.</source>
        <translation>Personne ne semble inscrit deux fois.</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>Fusionner %1 avec %2</translation>
    </message>
    <message>
        <source>Last edition</source>
        <translation>Édition précédente</translation>
    </message>
    <message>
        <source>Give either --csv or --json.</source>
        <translation>Donnez soit --csv, soit --json.</translation>
    </message>
    <message>
        <source>Nothing is compared with the last edition: %1</source>
        <translation>Aucune comparaison avec l’édition précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is taken over: the last edition&apos;s people were to be kept until %1.</source>
        <translation>Personne n’est repris&#xa0;: les données de l’édition précédente devaient être conservées jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) taken over as invited.</source>
        <translation>
            <numerusform>%n personne reprise comme invitée.</numerusform>
            <numerusform>%n personnes reprises comme invitées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not agree to be invited again.</source>
        <translation>
            <numerusform>%n n’accepte pas d’être invitée à nouveau.</numerusform>
            <numerusform>%n n’acceptent pas d’être invitées à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were never asked; --people all-allowed takes them too.</source>
        <translation>
            <numerusform>La question n’a jamais été posée à %n personne&#xa0;; --people all-allowed la reprend aussi.</numerusform>
            <numerusform>La question n’a jamais été posée à %n personnes&#xa0;; --people all-allowed les reprend aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>--people takes agreed, all-allowed or none.</source>
        <translation>--people attend agreed, all-allowed ou none.</translation>
    </message>
    <message>
        <source>Give either a title, --from or --sample.</source>
        <translation>Donnez soit un titre, soit --from, soit --sample.</translation>
    </message>
    <message>
        <source>--%1 goes with --from alone.</source>
        <translation>--%1 ne va qu’avec --from.</translation>
    </message>
    <message>
        <source>There is no view “%1”. There is: %2.</source>
        <translation>Il n’y a pas de vue «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nobody is called exactly “%1”; similar:</source>
        <translation>Personne ne s’appelle exactement «&#xa0;%1&#xa0;»&#xa0;; noms proches&#xa0;:</translation>
    </message>
    <message>
        <source>There is no list of the kind “%1”. There is: %2.</source>
        <translation>Il n’y a pas de liste «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: sheet “%2”</source>
        <translation>%1&#xa0;: feuille «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody was checked in: nothing was written.</source>
        <translation>Aucune arrivée n’a été pointée&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Nobody comes: nothing was written.</source>
        <translation>Personne ne vient&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the list for Excel, programs or address books, or everything as JSON.</source>
        <translation>Écrit la liste pour Excel, d’autres programmes ou un carnet d’adresses, ou tout en JSON.</translation>
    </message>
    <message>
        <source>Makes certificates of attendance for those who were there; into a folder, one file for each.</source>
        <translation>Produit les attestations de présence des personnes venues&#xa0;; dans un dossier, un fichier par personne.</translation>
    </message>
    <message>
        <source>Makes place cards for tables, in the order of protocol.</source>
        <translation>Produit les marque-places, dans l’ordre protocolaire.</translation>
    </message>
    <message>
        <source>--preset says which columns leave.</source>
        <translation>--preset fixe les colonnes exportées.</translation>
    </message>
    <message>
        <source>The answers to “%1” are sensitive and not in the file; --sensitive &quot;%1&quot; takes them with it.</source>
        <translation>Les réponses à «&#xa0;%1&#xa0;» sont sensibles et ne figurent pas dans le fichier&#xa0;; --sensitive &quot;%1&quot; les y ajoute.</translation>
    </message>
    <message>
        <source>%1 (%2) stood in this form before, and does not now: stays in the list.</source>
        <translation>%1 (%2) figurait dans ce formulaire et n’y est plus&#xa0;: reste dans la liste.</translation>
    </message>
    <message>
        <source>With --mend: %1</source>
        <translation>Avec --mend&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the same for all rows: give KEY=VALUE, as in category=Press or mode=remote.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être la même valeur pour toutes les lignes&#xa0;: écrivez CLÉ=VALEUR, par exemple category=Presse ou mode=remote.</translation>
    </message>
    <message>
        <source>The file has a column for “%1” already.</source>
        <translation>Le fichier a déjà une colonne pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--header-row counts from 1.</source>
        <translation>--header-row se compte à partir de 1.</translation>
    </message>
    <message>
        <source>%1: here “%2”, in the file “%3”.</source>
        <translation>%1&#xa0;: ici «&#xa0;%2&#xa0;», dans le fichier «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (%2), %3: here “%4”, in the file “%5”.</source>
        <translation>%1 (%2), %3&#xa0;: ici «&#xa0;%4&#xa0;», dans le fichier «&#xa0;%5&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n new entry(ies) of the programme</source>
        <translation>
            <numerusform>%n nouvel élément du programme</numerusform>
            <numerusform>%n nouveaux éléments du programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed entry(ies) of the programme</source>
        <translation>
            <numerusform>%n élément du programme modifié</numerusform>
            <numerusform>%n éléments du programme modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>All unchanged.</source>
        <translation>Tout est inchangé.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) differ here and in the file, left as they are here; settle them with --keep-mine or --take-theirs:</source>
        <translation>
            <numerusform>%n valeur diffère ici et dans le fichier, laissée telle quelle&#xa0;; tranchez avec --keep-mine ou --take-theirs&#xa0;:</numerusform>
            <numerusform>%n valeurs diffèrent ici et dans le fichier, laissées telles quelles&#xa0;; tranchez avec --keep-mine ou --take-theirs&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendee %1: %2</source>
        <translation>Participant·e %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“--%1” has no meaning for a JSON file.</source>
        <translation>«&#xa0;--%1&#xa0;» n’a pas de sens pour un fichier JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) are perhaps there twice: look at them with the command “duplicates”</source>
        <translation>
            <numerusform>%n personne figure peut-être deux fois&#xa0;: regardez-la avec la commande «&#xa0;duplicates&#xa0;»</numerusform>
            <numerusform>%n personnes figurent peut-être deux fois&#xa0;: regardez-les avec la commande «&#xa0;duplicates&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what was printed, the last first, or whose badges were in number N of that list; --jammed-from takes some back.</source>
        <translation>Liste les impressions, la dernière d’abord, ou les badges de l’impression numéro N&#xa0;; --jammed-from en annule une partie.</translation>
    </message>
    <message>
        <source>Makes a list, a kept one, or a sheet to sign, which is noted; --proof notes nothing.</source>
        <translation>Fait une liste, une liste conservée ou une feuille d’émargement, qui est notée&#xa0;; --proof ne note rien.</translation>
    </message>
    <message>
        <source>Makes letters to people from a kept text: registration, invitation, late-certificate.</source>
        <translation>Fait des lettres à partir d’un texte conservé&#xa0;: registration, invitation, late-certificate.</translation>
    </message>
    <message>
        <source>Nobody is written to: nothing was written.</source>
        <translation>Personne à qui écrire&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n lettre</numerusform>
            <numerusform>%n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no field {%1}: it stands as it is.</source>
        <translation>Il n’y a pas de champ {%1}&#xa0;: il reste tel quel.</translation>
    </message>
    <message>
        <source>“--paper” is a4 or a3, not “%1”.</source>
        <translation>«&#xa0;--paper&#xa0;» vaut a4 ou a3, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>Il n’y a pas de question «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No badge has changed since it was printed.</source>
        <translation>Aucun badge n’a changé depuis son impression.</translation>
    </message>
    <message>
        <source>Say which print, by its number in the list.</source>
        <translation>Indiquez de quelle impression il s’agit, par son numéro dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n print(s).</source>
        <translation>
            <numerusform>Il y a %n impression.</numerusform>
            <numerusform>Il y a %n impressions.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no moment: write 2017-12-10 or 2017-12-10T18:00.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: écrivez 2017-12-10 ou 2017-12-10T18:00.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet has these columns: %1. Give the lines of each, and as many totals.</source>
        <translation>La feuille a ces colonnes&#xa0;: %1. Indiquez les lignes de chacune, et autant de totaux.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: choose another place.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé&#xa0;: choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>“%1” is damaged. It was left as it is; open the newest backup (File, Backups) instead.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Il a été laissé tel quel&#xa0;; ouvrez plutôt la sauvegarde la plus récente (Fichier, Sauvegardes).</translation>
    </message>
    <message>
        <source>“%1” could not be made: the disk is full. Make room or choose another place, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être créé&#xa0;: le disque est plein. Faites de la place ou choisissez un autre emplacement, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” could not be made: its folder is not there or cannot be written. Choose another place.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être créé&#xa0;: son dossier est introuvable ou protégé en écriture. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” was left in the middle of a change and cannot be mended here, as its disk is protected. Copy it together with “%1-journal” to a place of your own and open it there.</source>
        <translation>«&#xa0;%1&#xa0;» a été interrompu au milieu d’une modification et ne peut pas être réparé ici, car son disque est protégé. Copiez-le avec «&#xa0;%1-journal&#xa0;» à un emplacement à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>“%1” is being written by somebody else just now. Nothing was changed; try again in a moment.</source>
        <translation>Quelqu’un d’autre écrit dans «&#xa0;%1&#xa0;» en ce moment. Rien n’a été modifié&#xa0;; réessayez dans un instant.</translation>
    </message>
    <message>
        <source>“%1” can only be read: the file or its disk is protected. Copy it to a place of your own to change it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être que lu&#xa0;: le fichier ou son disque est protégé. Copiez-le à un emplacement à vous pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written: its disk does not answer. Nothing was changed; see whether the drive is there, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être ni lu ni écrit&#xa0;: son disque ne répond pas. Rien n’a été modifié&#xa0;; vérifiez que le disque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: the change to “%1” was not kept, everything before it is. Make room, then do it again.</source>
        <translation>Le disque est plein&#xa0;: la modification de «&#xa0;%1&#xa0;» n’a pas été gardée, tout ce qui précède l’a été. Faites de la place, puis recommencez.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, or its folder cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert, ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>The change does not fit what is in “%1” by now. Nothing was changed.</source>
        <translation>La modification ne convient plus à ce que contient «&#xa0;%1&#xa0;» à présent. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong in “%1”. Nothing was changed.</source>
        <translation>Un problème est survenu dans «&#xa0;%1&#xa0;». Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The part of Qt that reads documents (%1) is not installed.</source>
        <translation>La partie de Qt qui lit les documents (%1) n’est pas installée.</translation>
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
    <message>
        <source>from %1</source>
        <translation>à partir de la page %1</translation>
    </message>
</context>
<context>
    <name>Design</name>
    <message>
        <source>Calm, with a category band</source>
        <translation>Sobre, avec bandeau de profil</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Name, organisation and code, the category in a band above</source>
        <translation>Nom, organisme et code, le profil dans un bandeau en haut</translation>
    </message>
    <message>
        <source>Big name</source>
        <translation>Grand prénom</translation>
    </message>
    <message>
        <source>The given name is read from afar</source>
        <translation>Le prénom se lit de loin</translation>
    </message>
    <message>
        <source>Logos above</source>
        <translation>Logos en haut</translation>
    </message>
    <message>
        <source>The colloquium&apos;s and the partners&apos; logos above, the category below</source>
        <translation>Le logo du colloque et ceux des partenaires en haut, le profil en bas</translation>
    </message>
    <message>
        <source>Programme on the back</source>
        <translation>Programme au verso</translation>
    </message>
    <message>
        <source>On the back each person&apos;s own workshops, with hours and rooms</source>
        <translation>Au verso, les ateliers de chacun·e, avec horaires et salles</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plié</translation>
    </message>
    <message>
        <source>One label folded over its upper edge: name before, programme behind</source>
        <translation>Une étiquette pliée par le haut&#xa0;: le nom devant, le programme derrière</translation>
    </message>
    <message>
        <source>Letters only</source>
        <translation>Texte seul</translation>
    </message>
    <message>
        <source>Black letters and the code, for label printers</source>
        <translation>Texte noir et code, pour imprimantes à étiquettes</translation>
    </message>
    <message>
        <source>Place card</source>
        <translation>Marque-place</translation>
    </message>
    <message>
        <source>Folded, with the name on both sides</source>
        <translation>Plié, avec le nom des deux côtés</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attestation de présence</translation>
    </message>
    <message>
        <source>Who took part in what, when, and for how long</source>
        <translation>Qui a participé à quoi, quand et combien de temps</translation>
    </message>
</context>
<context>
    <name>DesignFile</name>
    <message>
        <source>“%1” could not be read. Look whether it is still there.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu. Vérifiez que le fichier est toujours là.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a badge design.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros pour être un modèle de badge.</translation>
    </message>
    <message>
        <source>Import the design “%1”</source>
        <translation>Importer le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Disk</name>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed; choose another place or make room, then try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2. Rien n’a été modifié&#xa0;; choisissez un autre emplacement ou faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is protected against writing</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
</context>
<context>
    <name>DocumentOpening</name>
    <message>
        <source>“%1” is no web address: write it as https://www.example.org/programme.pdf.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web&#xa0;: écrivez-la sous la forme https://www.example.org/programme.pdf.</translation>
    </message>
    <message>
        <source>No program could be started for “%1”.</source>
        <translation>Aucun programme n’a pu être lancé pour ouvrir «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” could not be written. Choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>DocumentWork</name>
    <message>
        <source>New colloquium</source>
        <translation>Nouveau colloque</translation>
    </message>
    <message>
        <source>What is it called? The title can be changed later.</source>
        <translation>Comment s’appelle-t-il&#xa0;? Le titre pourra être modifié plus tard.</translation>
    </message>
    <message>
        <source>Where shall it be kept?</source>
        <translation>Où l’enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Colloquia (*.colloquium)</source>
        <translation>Colloquia (*.colloquium)</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Choose where it is kept…</source>
        <translation>Choisir où l’enregistrer…</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Same e-mail and same name</source>
        <translation>Même adresse e-mail et même nom</translation>
    </message>
    <message>
        <source>Same name, same organisation</source>
        <translation>Même nom, même organisme</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Same e-mail, given and family name swapped</source>
        <translation>Même adresse e-mail, nom et prénom inversés</translation>
    </message>
    <message>
        <source>Given and family name swapped, same organisation</source>
        <translation>Nom et prénom inversés, même organisme</translation>
    </message>
    <message>
        <source>Given and family name swapped</source>
        <translation>Nom et prénom inversés</translation>
    </message>
    <message>
        <source>Same e-mail, one name is part of the other</source>
        <translation>Même adresse e-mail, un nom contient l’autre</translation>
    </message>
    <message>
        <source>One name is part of the other, same organisation</source>
        <translation>Un nom contient l’autre, même organisme</translation>
    </message>
    <message>
        <source>One name is part of the other</source>
        <translation>Un nom contient l’autre</translation>
    </message>
    <message>
        <source>Same e-mail, similar names</source>
        <translation>Même adresse e-mail, noms voisins</translation>
    </message>
    <message>
        <source>Similar names, same organisation</source>
        <translation>Noms voisins, même organisme</translation>
    </message>
    <message>
        <source>Similar names</source>
        <translation>Noms voisins</translation>
    </message>
    <message>
        <source>Same e-mail, different names</source>
        <translation>Même adresse e-mail, noms différents</translation>
    </message>
    <message>
        <source>Same organisation, different names</source>
        <translation>Même organisme, noms différents</translation>
    </message>
    <message>
        <source>Chosen in the list</source>
        <translation>Choisis dans la liste</translation>
    </message>
</context>
<context>
    <name>Element</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Colloquium&apos;s logo</source>
        <translation>Logo du colloque</translation>
    </message>
    <message>
        <source>Partners&apos; logos</source>
        <translation>Logos des partenaires</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Filet</translation>
    </message>
    <message>
        <source>Category&apos;s colour</source>
        <translation>Couleur du profil</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>There is no field “%1”: insert one from the list.</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;»&#xa0;: insérez-en un depuis la liste.</translation>
    </message>
    <message>
        <source>“%1” lies beside the badge.</source>
        <translation>«&#xa0;%1&#xa0;» est en dehors du badge.</translation>
    </message>
    <message>
        <source>“%1” lies over the edge: it is cut off there.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse le bord&#xa0;: ce sera coupé.</translation>
    </message>
    <message>
        <source>“%1” lies at the edge: no printer and no knife is exact enough. Move it 1 mm inwards.</source>
        <translation>«&#xa0;%1&#xa0;» touche le bord&#xa0;: ni l’imprimante ni la coupe ne sont aussi précises. Déplacez-le de 1 mm vers l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” lies over the QR code: scanners cannot read it.</source>
        <translation>«&#xa0;%1&#xa0;» recouvre le code QR&#xa0;: les lecteurs ne le liront pas.</translation>
    </message>
    <message>
        <source>A picture is not chosen yet: its place stays empty.</source>
        <translation>Une image n’est pas encore choisie&#xa0;: sa place reste vide.</translation>
    </message>
    <message>
        <source>The QR code is too small for scanners: make it 15 mm or larger.</source>
        <translation>Le code QR est trop petit pour les lecteurs&#xa0;: donnez-lui 15 mm ou plus.</translation>
    </message>
    <message>
        <source>“%1” does not fit at a readable size: give it more room.</source>
        <translation>«&#xa0;%1&#xa0;» ne tient pas à une taille lisible&#xa0;: donnez-lui plus de place.</translation>
    </message>
    <message>
        <source>“%1” lies over “%2”, which cannot be read there.</source>
        <translation>«&#xa0;%1&#xa0;» recouvre «&#xa0;%2&#xa0;», qui ne se lit plus à cet endroit.</translation>
    </message>
    <message>
        <source>There is no room for a QR code on labels so small: none is printed, and arrivals are recorded by name.</source>
        <translation>Un format aussi petit n’a pas la place d’un code QR&#xa0;: aucun n’est imprimé, et les arrivées se pointent par le nom.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no column “%1”.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no column “%1”: choose among %2.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’existe pas&#xa0;: choisissez parmi %2.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’export a été arrêté.</translation>
    </message>
    <message>
        <source>The workbook could not be made.</source>
        <translation>Le classeur n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>There is no format “%1”: choose among %2.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas&#xa0;: choisissez parmi %2.</translation>
    </message>
    <message>
        <source>What is exported ends in .xlsx, .csv, .vcf or .json, not “%1”.</source>
        <translation>Un export se termine par .xlsx, .csv, .vcf ou .json, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no question “%1”.</source>
        <translation>La question «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>This export takes no sensitive answers with it.</source>
        <translation>Cet export n’emporte aucune réponse sensible.</translation>
    </message>
    <message>
        <source>There is no export “%1”: choose among %2.</source>
        <translation>L’export «&#xa0;%1&#xa0;» n’existe pas&#xa0;: choisissez parmi %2.</translation>
    </message>
    <message>
        <source>Figures are no people: write them as .xlsx or .csv.</source>
        <translation>Des chiffres ne sont pas des personnes&#xa0;: écrivez-les en .xlsx ou en .csv.</translation>
    </message>
</context>
<context>
    <name>ExportOffer</name>
    <message>
        <source>Excel list</source>
        <translation>Liste Excel</translation>
    </message>
    <message>
        <source>Everything that is not sensitive, a row for each person.</source>
        <translation>Tout ce qui n’est pas sensible, une ligne par personne.</translation>
    </message>
    <message>
        <source>Caterer</source>
        <translation>Traiteur</translation>
    </message>
    <message>
        <source>How many eat at each meal, and how many have which of the diets ticked here. No names.</source>
        <translation>Le nombre de convives à chaque repas et, pour les régimes cochés ici, combien suivent chacun. Aucun nom.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Name, position, organisation, category and e-mail of those registered who agree to the list being shared. Nobody else.</source>
        <translation>Nom, fonction, organisme, profil et e-mail des seules personnes inscrites qui acceptent la transmission de la liste.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu d’accueil</translation>
    </message>
    <message>
        <source>Name and organisation of those registered on site.</source>
        <translation>Nom et organisme des personnes inscrites sur place.</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Financeur</translation>
    </message>
    <message>
        <source>How many from each organisation, département and category. No names.</source>
        <translation>Combien de personnes par organisme, département et profil. Aucun nom.</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>Publipostage</translation>
    </message>
    <message>
        <source>Title, name, position, organisation, address, e-mail and the opening of a letter, for Word. Without those who withdrew.</source>
        <translation>Civilité, nom, fonction, organisme, adresse, e-mail et formule d’appel, pour Word. Sans les désisté·es.</translation>
    </message>
</context>
<context>
    <name>ExportTable</name>
    <message>
        <source>Meals</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Repas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Compté par</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Represents</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Checked in at</source>
        <translation>Arrivée pointée le</translation>
    </message>
    <message>
        <source>Badge printed on</source>
        <translation>Badge imprimé le</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Code du badge</translation>
    </message>
    <message>
        <source>Title (Mr, Ms …)</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation>Sur place ou à distance</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Inscrit·e le</translation>
    </message>
    <message>
        <source>Agrees to photos</source>
        <translation>Accepte les photos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Presence confirmed on</source>
        <translation>Présence confirmée le</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Call back on</source>
        <translation>À rappeler le</translation>
    </message>
    <message>
        <source>Followed up by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Numéro de place</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Nombre de places</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Other words for it</source>
        <translation>Autres appellations</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Ordre d’affichage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre court</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Sous-titre</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Heure de début</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Heure de fin</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Language of prints</source>
        <translation>Langue des impressions</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Announced in</source>
        <translation>Annoncé dans</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>Conditions d’accès</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>Formulaire d’inscription</translation>
    </message>
    <message>
        <source>Registration until</source>
        <translation>Inscription jusqu’au</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>E-mail for information</source>
        <translation>E-mail de renseignements</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>What the programme wants to know</source>
        <translation>Questions du programme</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Mention d’information RGPD</translation>
    </message>
    <message>
        <source>Personal data kept until</source>
        <translation>Données personnelles gardées jusqu’au</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Family names in capitals</source>
        <translation>Noms de famille en capitales</translation>
    </message>
    <message>
        <source>Median point on prints</source>
        <translation>Point médian sur les impressions</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Wording on prints</source>
        <translation>Mention sur les impressions</translation>
    </message>
    <message>
        <source>On badges</source>
        <translation>Sur les badges</translation>
    </message>
    <message>
        <source>On lists and sheets</source>
        <translation>Sur les listes et les feuilles</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Participant·e</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription à l’atelier</translation>
    </message>
    <message>
        <source>Order of the wish</source>
        <translation>Rang du souhait</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant·e</translation>
    </message>
    <message>
        <source>Check-in desk</source>
        <translation>Poste d’accueil</translation>
    </message>
    <message>
        <source>Printed on</source>
        <translation>Imprimé le</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Format de planche</translation>
    </message>
    <message>
        <source>Badge design</source>
        <translation>Modèle de badge</translation>
    </message>
    <message>
        <source>First free place</source>
        <translation>Première place libre</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Planches</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Shows the position</source>
        <translation>Affiche la fonction</translation>
    </message>
    <message>
        <source>Shows the role</source>
        <translation>Affiche le rôle</translation>
    </message>
    <message>
        <source>Shows the category&apos;s name</source>
        <translation>Affiche le nom du profil</translation>
    </message>
    <message>
        <source>Shows the partners&apos; logos</source>
        <translation>Affiche les logos des partenaires</translation>
    </message>
    <message>
        <source>Shows whom a representative stands for</source>
        <translation>Affiche qui est représenté·e</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns&apos; meaning</source>
        <translation>Sens des colonnes</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>What the form said</source>
        <translation>Réponses du formulaire</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Modération</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenant·es</translation>
    </message>
    <message>
        <source>Sign-up open</source>
        <translation>Inscriptions ouvertes</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang protocolaire</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invité·e le</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>A répondu le</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Image release</source>
        <translation>Droit à l’image</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Agrees to be invited again</source>
        <translation>Accepte d’être réinvité·e</translation>
    </message>
    <message>
        <source>Last edition’s file</source>
        <translation>Fichier de l’édition précédente</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Refused spelling</source>
        <translation>Graphie refusée</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Dear Sir or Madam</source>
        <translation>Madame, Monsieur</translation>
    </message>
    <message>
        <source>Opening of a letter</source>
        <translation>Formule d’appel</translation>
    </message>
    <message>
        <source>Agrees to the list being shared</source>
        <translation>Accepte la transmission de la liste</translation>
    </message>
    <message>
        <source>What is exported</source>
        <translation>Ce qui est exporté</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Only for the category</source>
        <translation>Pour ce profil seulement</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Contenu du modèle</translation>
    </message>
    <message>
        <source>What the list looks like</source>
        <translation>Présentation de la liste</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Cells to sign in</source>
        <translation>Cases à émarger</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Next free place</source>
        <translation>Prochaine place libre</translation>
    </message>
    <message>
        <source>Place on the sheet</source>
        <translation>Place sur la planche</translation>
    </message>
    <message>
        <source>What stood on the badge</source>
        <translation>Ce que portait le badge</translation>
    </message>
    <message>
        <source>Needed in the room</source>
        <translation>Matériel à prévoir</translation>
    </message>
</context>
<context>
    <name>FigureWork</name>
    <message>
        <source>Figures as CSV</source>
        <translation>Chiffres en CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>Figures saved as “%1”</source>
        <translation>Chiffres enregistrés sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Préparation du bilan</translation>
    </message>
    <message>
        <source>Report saved as “%1”</source>
        <translation>Bilan enregistré sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Report as PDF</source>
        <translation>Bilan en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>Printing the report</source>
        <translation>Impression du bilan</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page imprimée</numerusform>
            <numerusform>%n pages imprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>There is no “%1”. There is: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas. Choix possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Badge: printed</source>
        <translation>Badge&#xa0;: imprimé</translation>
    </message>
    <message>
        <source>Badge: not printed</source>
        <translation>Badge&#xa0;: pas imprimé</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent·e</translation>
    </message>
    <message>
        <source>Not checked in</source>
        <translation>Arrivée non pointée</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Représenté·e</translation>
    </message>
    <message>
        <source>Not represented</source>
        <translation>Sans représentant·e</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1&#xa0;: sauf %2</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1&#xa0;: vide</translation>
    </message>
    <message>
        <source>%1: filled in</source>
        <translation>%1&#xa0;: rempli</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>est rempli</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant le</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>is enrolled in</source>
        <translation>est inscrit·e à</translation>
    </message>
    <message>
        <source>waits for</source>
        <translation>est en attente pour</translation>
    </message>
    <message>
        <source>is enrolled in or waits for</source>
        <translation>est inscrit·e ou en attente pour</translation>
    </message>
    <message>
        <source>is not enrolled in</source>
        <translation>n’est pas inscrit·e à</translation>
    </message>
    <message>
        <source>is in none</source>
        <translation>n’est dans aucun</translation>
    </message>
    <message>
        <source>is in at least one</source>
        <translation>est dans au moins un</translation>
    </message>
    <message>
        <source>Workshop or meal</source>
        <translation>Atelier ou repas</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>is printed</source>
        <translation>est imprimé</translation>
    </message>
    <message>
        <source>is not printed yet</source>
        <translation>n’est pas encore imprimé</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>is present</source>
        <translation>est présent·e</translation>
    </message>
    <message>
        <source>is not checked in</source>
        <translation>n’est pas pointé·e</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant·e</translation>
    </message>
    <message>
        <source>is represented</source>
        <translation>est représenté·e</translation>
    </message>
    <message>
        <source>is not represented</source>
        <translation>n’est pas représenté·e</translation>
    </message>
    <message>
        <source>has an answer</source>
        <translation>a une réponse</translation>
    </message>
    <message>
        <source>has no answer</source>
        <translation>n’a pas de réponse</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit·e à</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente pour</translation>
    </message>
    <message>
        <source>%1: contains “%2”</source>
        <translation>%1&#xa0;: contient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: before %2</source>
        <translation>%1&#xa0;: avant le %2</translation>
    </message>
    <message>
        <source>%1: from %2 on</source>
        <translation>%1&#xa0;: à partir du %2</translation>
    </message>
    <message>
        <source>This view was kept by a newer version of the program.</source>
        <translation>Cette vue a été enregistrée par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>What this view shows cannot be read.</source>
        <translation>Le contenu de cette vue est illisible.</translation>
    </message>
</context>
<context>
    <name>Grouping</name>
    <message>
        <source>Category</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Département</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Workshop or meal</source>
        <translation>Atelier ou repas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>On site or remote</source>
        <translation>Sur place ou à distance</translation>
    </message>
    <message>
        <source>Nothing is counted by “%1”. There is: %2.</source>
        <translation>On ne peut pas compter par «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Next and previous page</source>
        <translation>Page suivante et page précédente</translation>
    </message>
    <message>
        <source>Back, one step at a time</source>
        <translation>Revenir en arrière, un pas à la fois</translation>
    </message>
    <message>
        <source>Remove what is selected in a list</source>
        <translation>Supprimer ce qui est sélectionné dans une liste</translation>
    </message>
    <message>
        <source>About Colloquia</source>
        <translation>À propos de Colloquia</translation>
    </message>
    <message>
        <source>Attendees, badges and lists of one event, in one file on your PC. No account, no server, no internet.

Free software under the MIT licence. Made with Qt, SQLite, libzip and expat.</source>
        <translation>Participant·es, badges et listes d’un événement, dans un seul fichier sur votre PC. Ni compte, ni serveur, ni Internet.

Logiciel libre sous licence MIT. Réalisé avec Qt, SQLite, libzip et expat.</translation>
    </message>
    <message>
        <source>Choose a block of cells of the attendees</source>
        <translation>Choisir un bloc de cellules des participant·es</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>(sensitive)</source>
        <translation>(sensible)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is no date with a time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date avec une heure.</translation>
    </message>
    <message>
        <source>There is no category “%1”.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The file is too large: split it in two.</source>
        <translation>Le fichier est trop gros&#xa0;: coupez-le en deux.</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’import a été arrêté.</translation>
    </message>
    <message>
        <source>No column of “%1” holds names: say which one does. Its columns are %2.</source>
        <translation>Aucune colonne de «&#xa0;%1&#xa0;» ne contient de noms&#xa0;: dites laquelle prendre. Ses colonnes sont %2.</translation>
    </message>
    <message>
        <source>The column “%1” cannot become “%2”: choose among %3.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» ne peut pas devenir «&#xa0;%2&#xa0;»&#xa0;: choisissez parmi %3.</translation>
    </message>
    <message>
        <source>The file has no column “%1”: it has %2.</source>
        <translation>Le fichier n’a pas de colonne «&#xa0;%1&#xa0;»&#xa0;: il a %2.</translation>
    </message>
    <message>
        <source>“%1” has the same e-mail address as “%2” (%3): they were kept as two people.</source>
        <translation>«&#xa0;%1&#xa0;» a la même adresse e-mail que «&#xa0;%2&#xa0;» (%3)&#xa0;: les deux personnes restent distinctes.</translation>
    </message>
    <message>
        <source>“%1” has another e-mail address, but is perhaps the same person as “%2” (%3).</source>
        <translation>«&#xa0;%1&#xa0;» a une autre adresse e-mail, mais est peut-être la même personne que «&#xa0;%2&#xa0;» (%3).</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>dans la liste</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Nobody in the list has the badge code “%1”: looked for by name.</source>
        <translation>Personne dans la liste n’a le code de badge «&#xa0;%1&#xa0;»&#xa0;: recherche faite par le nom.</translation>
    </message>
    <message>
        <source>There is no workshop “%1”.</source>
        <translation>L’atelier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Row %1 was left out: it has %2 cells, but there are %3 columns. Look for a separator or a quote too many.</source>
        <translation>La ligne %1 a été laissée de côté&#xa0;: elle a %2 cellules pour %3 colonnes. Cherchez un séparateur ou un guillemet en trop.</translation>
    </message>
    <message>
        <source>Row %1 was left out: it has %2 cells, but there are %3 columns. Look for a line break or a missing cell.</source>
        <translation>La ligne %1 a été laissée de côté&#xa0;: elle a %2 cellules pour %3 colonnes. Cherchez un retour à la ligne ou une cellule manquante.</translation>
    </message>
    <message>
        <source>Row %1 was left out: it has no name. Write it in the form&apos;s sheet and import again, or add the person here.</source>
        <translation>La ligne %1 a été laissée de côté&#xa0;: elle n’a pas de nom. Écrivez-le dans la feuille du formulaire et importez de nouveau, ou ajoutez la personne ici.</translation>
    </message>
    <message>
        <source>Row %1 was left out: “%2” is no e-mail address. Correct it in the form&apos;s sheet and import again, or add the person here.</source>
        <translation>La ligne %1 a été laissée de côté&#xa0;: «&#xa0;%2&#xa0;» n’est pas une adresse e-mail. Corrigez-la dans la feuille du formulaire et importez de nouveau, ou ajoutez la personne ici.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is too large: split it in two.</source>
        <translation>«&#xa0;%1&#xa0;» est trop gros&#xa0;: coupez-le en deux.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is empty: there are no rows in it.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>“%1” has no headers in row %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’en-têtes à la ligne %2.</translation>
    </message>
    <message>
        <source>“%1” is no encoding known here: choose among %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encodage connu ici&#xa0;: choisissez parmi %2.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n registration(s) from “%1”</source>
        <translation>
            <numerusform>Importer %n inscription depuis «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Importer %n inscriptions depuis «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup could be kept before the import: %1</source>
        <translation>Aucune sauvegarde n’a pu être faite avant l’import&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” has registered here, but is noted as: %2.</source>
        <translation>«&#xa0;%1&#xa0;» s’est inscrit·e dans ce fichier, mais est noté·e&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has a cell with more text than Excel takes: shorten it.</source>
        <translation>«&#xa0;%1&#xa0;» contient une cellule avec plus de texte qu’Excel n’en accepte&#xa0;: raccourcissez-la.</translation>
    </message>
    <message>
        <source>“%1” has far too many columns: delete those that no list needs.</source>
        <translation>«&#xa0;%1&#xa0;» a beaucoup trop de colonnes&#xa0;: supprimez celles dont la liste n’a pas besoin.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password, or was saved for an old Excel. Save it as .xlsx without a password, and import that file.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe ou enregistré pour un ancien Excel. Enregistrez-le en .xlsx sans mot de passe, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” has no sheet “%2”: choose among %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de feuille «&#xa0;%2&#xa0;»&#xa0;: choisissez parmi %3.</translation>
    </message>
    <message>
        <source>“%1” holds several tables: %2. Unpack it, and import one of them.</source>
        <translation>«&#xa0;%1&#xa0;» contient plusieurs tableaux&#xa0;: %2. Décompressez-le, puis importez l’un d’eux.</translation>
    </message>
    <message>
        <source>“%1” holds instructions that no spreadsheet program writes: it is not opened.</source>
        <translation>«&#xa0;%1&#xa0;» contient des instructions qu’aucun tableur n’écrit&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>There is no memory left.</source>
        <translation>Il ne reste plus de mémoire.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a list ever has: it is not opened.</source>
        <translation>«&#xa0;%1&#xa0;» prend, une fois décompressé, bien plus de place qu’aucune liste&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open it in Excel, save it again, and import that file.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé. Ouvrez-le dans Excel, enregistrez-le de nouveau, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password. Save it without one, and import that file.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe. Enregistrez-le sans mot de passe, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is neither a CSV file nor a workbook (.xlsx, .ods). Save it as one of them, and import that file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier CSV ni un classeur (.xlsx, .ods). Enregistrez-le sous l’un de ces formats, puis importez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” holds neither a CSV file nor a workbook.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient ni fichier CSV ni classeur.</translation>
    </message>
    <message>
        <source>“%1” stands for a formula that could not be worked out: the cell was left out, what the list says stays.</source>
        <translation>«&#xa0;%1&#xa0;» remplace une formule qui n’a pas pu être calculée&#xa0;: la cellule a été laissée de côté, ce que dit la liste reste.</translation>
    </message>
    <message>
        <source>Row %1 was left out: “%2” stands for a formula that could not be worked out. Write the name in the form&apos;s sheet and import again, or add the person here.</source>
        <translation>La ligne %1 a été laissée de côté&#xa0;: «&#xa0;%2&#xa0;» remplace une formule qui n’a pas pu être calculée. Écrivez le nom dans la feuille du formulaire et importez de nouveau, ou ajoutez la personne ici.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n invitation(s) from “%1”</source>
        <translation>
            <numerusform>Importer %n invitation depuis «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Importer %n invitations depuis «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody was deleted from the list while the file was compared with it. Compare it again.</source>
        <translation>Une personne a été supprimée de la liste pendant sa comparaison avec le fichier. Relancez la comparaison.</translation>
    </message>
</context>
<context>
    <name>ImportLook</name>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>registered again in row %1</source>
        <translation>réinscrit·e à la ligne %1</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Colloquium</source>
        <translation>Colloque</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Badge design</source>
        <translation>Modèle de badge</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Participant·e</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Inscription à un atelier</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Représentation</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Print run</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Printed badge</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>Formulaire d’inscription</translation>
    </message>
    <message>
        <source>Row of a form</source>
        <translation>Ligne d’un formulaire</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Personnes distinctes</translation>
    </message>
    <message>
        <source>Refused proposal for a name</source>
        <translation>Proposition de nom refusée</translation>
    </message>
    <message>
        <source>Kept export</source>
        <translation>Export enregistré</translation>
    </message>
    <message>
        <source>Kept list</source>
        <translation>Liste conservée</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Sheet to sign</source>
        <translation>Feuille d’émargement</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message numerus="yes">
        <source>for %n desk(s)</source>
        <translation>
            <numerusform>pour %n poste d’accueil</numerusform>
            <numerusform>pour %n postes d’accueil</numerusform>
        </translation>
    </message>
    <message>
        <source>Signs for the doors</source>
        <translation>Affiches des portes</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n atelier</numerusform>
            <numerusform>%n ateliers</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers for the day: %1 of %2</source>
        <translation>Dossier du jour J&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Registration confirmed, for a mission order</source>
        <translation>Inscription confirmée, pour un ordre de mission</translation>
    </message>
    <message>
        <source>{opening}

We confirm that {title} {name}, {position}, {organisation}, is registered for the following event:

{colloquium}
{dates}
{venue}

Workshops:
{programme}

This letter may be used to obtain a mission order from your employer.

Yours sincerely,

{contact}</source>
        <translation>{opening}

Nous vous confirmons l’inscription de {title} {name}, {position}, {organisation}, à la manifestation suivante&#xa0;:

{colloquium}
{dates}
{venue}

Ateliers&#xa0;:
{programme}

La présente confirmation est établie pour servir à l’obtention d’un ordre de mission.

Nous vous prions d’agréer, {opening} l’expression de nos salutations distinguées.

{contact}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>{opening}

We have the honour of inviting you to the following event:

{colloquium}
{dates}
{venue}

It is organised by {partners}.

We would be grateful if you told us whether you will come, or who will come in your place.

Yours sincerely,

{contact}</source>
        <translation>{opening}

Nous avons l’honneur de vous convier à la manifestation suivante&#xa0;:

{colloquium}
{dates}
{venue}

Elle est organisée par {partners}.

Nous vous serions reconnaissants de bien vouloir nous faire savoir si vous y participerez, ou qui vous y représentera.

Nous vous prions d’agréer, {opening} l’expression de notre considération distinguée.

{contact}</translation>
    </message>
    <message>
        <source>Certificate, made out late</source>
        <translation>Attestation établie après coup</translation>
    </message>
    <message>
        <source>There is no letter “%1”. There is: %2.</source>
        <translation>Il n’y a pas de lettre «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, le %2</translation>
    </message>
    <message>
        <source>Confirmation of your registration</source>
        <translation>Confirmation de votre inscription</translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation>Attestation de présence</translation>
    </message>
    <message>
        <source>We, {partners}, certify that {title} {name}, {position}, {organisation}, took part in the following event:

{colloquium}
{dates}
{venue}

{attendance}
Length: {hours}

Made out to be used wherever it may be needed.

{contact}</source>
        <translation>Nous, {partners}, attestons que {title} {name}, {position}, {organisation}, a participé à la manifestation suivante&#xa0;:

{colloquium}
{dates}
{venue}

{attendance}
Durée&#xa0;: {hours}

Attestation établie pour servir et valoir ce que de droit.

{contact}</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left out, as the letter attests a presence that is not recorded: %1</source>
        <translation>
            <numerusform>%n personne écartée, car la lettre atteste une présence qui n’a pas été notée&#xa0;: %1</numerusform>
            <numerusform>%n personnes écartées, car la lettre atteste une présence qui n’a pas été notée&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) left out, as the letter confirms a registration that they do not have: %1</source>
        <translation>
            <numerusform>%n personne écartée, car la lettre confirme une inscription et cette personne n’est pas inscrite&#xa0;: %1</numerusform>
            <numerusform>%n personnes écartées, car la lettre confirme une inscription et ces personnes ne sont pas inscrites&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterField</name>
    <message>
        <source>opening of the letter</source>
        <translation>formule d’appel</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse électronique</translation>
    </message>
    <message>
        <source>who signs</source>
        <translation>signataire</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Excused, represented by %1</source>
        <translation>Excusé·e, représenté·e par %1</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>List of attendees</source>
        <translation>Liste des participant·es</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n participant·e</numerusform>
            <numerusform>%n participant·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excusé·e</numerusform>
            <numerusform>%n excusé·es</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Non inscrit·es</translation>
    </message>
    <message>
        <source>Attendees by organisation</source>
        <translation>Participant·es par organisme</translation>
    </message>
    <message>
        <source>Attendees by category</source>
        <translation>Participant·es par profil</translation>
    </message>
    <message>
        <source>Protocol list</source>
        <translation>Liste protocolaire</translation>
    </message>
    <message>
        <source>Excused and represented</source>
        <translation>Excusé·es et représenté·es</translation>
    </message>
    <message>
        <source>Without organisation</source>
        <translation>Sans organisme</translation>
    </message>
    <message>
        <source>Without category</source>
        <translation>Sans profil</translation>
    </message>
    <message>
        <source>A sheet for each workshop</source>
        <translation>Une feuille par atelier</translation>
    </message>
    <message>
        <source>Everything for the day</source>
        <translation>Dossier du jour J</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Desk %1: %2</source>
        <translation>Poste d’accueil %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message>
        <source>Moderated by %1</source>
        <translation>Animation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>hour not known yet</source>
        <translation>horaire à préciser</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Needed in the room</source>
        <translation>Matériel à prévoir</translation>
    </message>
    <message>
        <source>day not known yet</source>
        <translation>date à préciser</translation>
    </message>
    <message>
        <source>Programme of the day</source>
        <translation>Programme de la journée</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Meals for the caterer</source>
        <translation>Repas, pour le traiteur</translation>
    </message>
    <message>
        <source>Sign-in sheet of a training</source>
        <translation>Feuille d’émargement (formation)</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Formateur·rices et intervenant·es</translation>
    </message>
    <message>
        <source>I, the undersigned, for the organiser, certify that the people who have signed above took part in this training.</source>
        <translation>Je soussigné·e, pour l’organisme organisateur, atteste que les personnes dont la signature figure ci-dessus ont suivi cette formation.</translation>
    </message>
    <message>
        <source>Name and position:</source>
        <translation>Nom et qualité&#xa0;:</translation>
    </message>
    <message>
        <source>Date, signature and stamp:</source>
        <translation>Date, signature et cachet&#xa0;:</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>Organisé par %1</translation>
    </message>
    <message>
        <source>Hours: %1 to %2</source>
        <translation>Horaires&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Represents %1</source>
        <translation>Représente %1</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(suite)</translation>
    </message>
    <message>
        <source>Date: ……………………</source>
        <translation>Date&#xa0;: ……………………</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom et prénom</translation>
    </message>
    <message>
        <source>Hours: ……………………</source>
        <translation>Horaires&#xa0;: ……………………</translation>
    </message>
</context>
<context>
    <name>ListLayout</name>
    <message>
        <source>This list was kept by a newer Colloquia.</source>
        <translation>Cette liste a été conservée par une version plus récente de Colloquia.</translation>
    </message>
    <message>
        <source>There is no kept list “%1”. There is: %2.</source>
        <translation>Il n’y a pas de liste conservée «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>ListProblems</name>
    <message>
        <source>No font on this computer can print “%2” of %1. Install a font for it or write it otherwise.</source>
        <translation>Aucune police de cet ordinateur ne peut imprimer «&#xa0;%2&#xa0;» de %1. Installez une police ou écrivez-le autrement.</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Split the lines that stand in column A as a whole</source>
        <translation>Redécouper les lignes qui tiennent tout entières dans la colonne A</translation>
    </message>
    <message numerus="yes">
        <source>Give %n telephone number(s) back what Excel took: “%1” becomes “%2”</source>
        <translation>
            <numerusform>Rendre à %n numéro de téléphone ce qu’Excel lui a enlevé&#xa0;: «&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;»</numerusform>
            <numerusform>Rendre à %n numéros de téléphone ce qu’Excel leur a enlevé&#xa0;: «&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut whole names in two: “%1” becomes %2</source>
        <translation>Séparer le nom et le prénom&#xa0;: «&#xa0;%1&#xa0;» devient %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Enrol those who answered yes in %1</source>
        <translation>Inscrire celles et ceux qui ont répondu oui à %1</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Given and family name swapped</source>
        <translation>Nom et prénom inversés</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>En capitales</translation>
    </message>
    <message>
        <source>In small letters</source>
        <translation>En minuscules</translation>
    </message>
    <message>
        <source>Blanks too many</source>
        <translation>Espaces en trop</translation>
    </message>
</context>
<context>
    <name>NextEdition</name>
    <message>
        <source>New from the last edition</source>
        <translation>Nouveau à partir de l’édition précédente</translation>
    </message>
</context>
<context>
    <name>Oddities</name>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>No venue yet</source>
        <translation>Pas encore de lieu</translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation>Pas encore d’horaires</translation>
    </message>
    <message>
        <source>No contact for questions</source>
        <translation>Pas de contact pour les questions</translation>
    </message>
    <message>
        <source>No privacy notice</source>
        <translation>Pas de mention d’information RGPD</translation>
    </message>
    <message>
        <source>No date until which personal data are kept</source>
        <translation>Pas de date limite pour garder les données personnelles</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) without category</source>
        <translation>
            <numerusform>%n participant·e sans profil</numerusform>
            <numerusform>%n participant·es sans profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) without organisation</source>
        <translation>
            <numerusform>%n participant·e sans organisme</numerusform>
            <numerusform>%n participant·es sans organisme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) without a name yet</source>
        <translation>
            <numerusform>%n place encore sans nom</numerusform>
            <numerusform>%n places encore sans nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused and not represented</source>
        <translation>
            <numerusform>%n excusé·e sans représentant·e</numerusform>
            <numerusform>%n excusé·es sans représentant·e</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is over its capacity: %2 for %3 seats</source>
        <translation>«&#xa0;%1&#xa0;» dépasse sa capacité&#xa0;: %2 pour %3 places</translation>
    </message>
    <message>
        <source>“%1” and “%2” at the same time: %3</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» en même temps&#xa0;: %3</translation>
    </message>
    <message>
        <source>More people registered (%1) than there are seats (%2)</source>
        <translation>Plus de personnes inscrites (%1) que de places (%2)</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Pas encore de partenaires</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people who are perhaps the same</source>
        <translation>
            <numerusform>%n paire de fiches à comparer&#xa0;: peut-être la même personne</numerusform>
            <numerusform>%n paires de fiches à comparer&#xa0;: peut-être les mêmes personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) written oddly</source>
        <translation>
            <numerusform>%n nom à la graphie inhabituelle</numerusform>
            <numerusform>%n noms à la graphie inhabituelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>There is no file “%1”. Perhaps it was moved or its drive is not connected.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est introuvable. Il a peut-être été déplacé, ou son disque n’est pas connecté.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a colloquium.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un colloque.</translation>
    </message>
    <message>
        <source>“%1” may not be read: ask whoever owns it for permission.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;%1&#xa0;»&#xa0;: demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>“%1” is not a colloquium: it was left untouched. A list of people can be brought in with Import.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un colloque&#xa0;: il a été laissé intact. Une liste de personnes s’ajoute avec Importer.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Colloquia. It was left untouched; update the program on this PC to open it.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par une version plus récente de Colloquia. Il a été laissé intact&#xa0;; mettez à jour le programme sur ce PC pour l’ouvrir.</translation>
    </message>
    <message>
        <source>“%1” can only be read here: the file or its folder is protected. Copy it to a place of your own to change it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être que lu ici&#xa0;: le fichier ou son dossier est protégé. Copiez-le à un emplacement à vous pour le modifier.</translation>
    </message>
    <message>
        <source>“%1” holds things that are not Colloquia&apos;s, or lacks some that are. It was left untouched; open a backup instead.</source>
        <translation>«&#xa0;%1&#xa0;» contient des éléments étrangers à Colloquia, ou il lui en manque. Il a été laissé intact&#xa0;; ouvrez plutôt une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>OwnStock</name>
    <message>
        <source>Give the sheet a name, to find it again.</source>
        <translation>Donnez un nom à la planche, pour la retrouver.</translation>
    </message>
    <message>
        <source>A badge is at least 5 mm wide and high.</source>
        <translation>Un badge fait au moins 5 mm de large et de haut.</translation>
    </message>
    <message>
        <source>There is at least one badge across and one down.</source>
        <translation>Il y a au moins un badge en largeur et un en hauteur.</translation>
    </message>
    <message>
        <source>From one badge to the next there is at least the badge itself: the distance is too small.</source>
        <translation>D’un badge au suivant, il y a au moins le badge lui-même&#xa0;: la distance est trop petite.</translation>
    </message>
    <message>
        <source>The last badge does not lie on the page. Look at the picture: which measure is wrong?</source>
        <translation>Le dernier badge sort de la page. Regardez le dessin&#xa0;: quelle mesure est fausse&#xa0;?</translation>
    </message>
    <message>
        <source>The corners are rounder than the badge is large.</source>
        <translation>Les coins sont plus arrondis que le badge n’est grand.</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Perso</translation>
    </message>
    <message>
        <source>%1 %2 is a sheet that the program knows already. Give yours another name.</source>
        <translation>%1 %2 est une planche déjà connue du logiciel. Donnez un autre nom à la vôtre.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Feuille %1</translation>
    </message>
</context>
<context>
    <name>PaperWork</name>
    <message>
        <source>Something else is being made. Wait until it is done, or cancel it.</source>
        <translation>Une autre tâche est en cours. Attendez qu’elle soit finie, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Nobody&apos;s badge is to be printed.</source>
        <translation>Il n’y a aucun badge à imprimer.</translation>
    </message>
    <message>
        <source>Saved as “%1”. This colloquium can only be read here: nobody is marked as printed.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;». Ce colloque est ici en lecture seule&#xa0;: aucun badge n’est noté comme imprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) saved as “%1”</source>
        <translation>
            <numerusform>%n badge enregistré sous «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n badges enregistrés sous «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Making the PDF of %n badge(s)</source>
        <translation>
            <numerusform>Création du PDF de %n badge</numerusform>
            <numerusform>Création du PDF de %n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>Save badges as PDF</source>
        <translation>Enregistrer les badges en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>badges</source>
        <translation>badges</translation>
    </message>
    <message numerus="yes">
        <source>Printing %n badge(s)</source>
        <translation>
            <numerusform>Impression de %n badge</numerusform>
            <numerusform>Impression de %n badges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed. This colloquium can only be read here: nobody is marked as printed.</source>
        <translation>
            <numerusform>%n badge imprimé. Ce colloque est ici en lecture seule&#xa0;: aucun badge n’est noté comme imprimé.</numerusform>
            <numerusform>%n badges imprimés. Ce colloque est ici en lecture seule&#xa0;: aucun badge n’est noté comme imprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) printed</source>
        <translation>
            <numerusform>%n badge imprimé</numerusform>
            <numerusform>%n badges imprimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Making the PDF of the list</source>
        <translation>Création du PDF de la liste</translation>
    </message>
    <message>
        <source>List saved as “%1”</source>
        <translation>Liste enregistrée sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Enregistrer la liste en PDF</translation>
    </message>
    <message>
        <source>Printing the list</source>
        <translation>Impression de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printed</source>
        <translation>
            <numerusform>%n page imprimée</numerusform>
            <numerusform>%n pages imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Print on %1</source>
        <comment>kind of sheet: Avery L4785, 80 × 50 mm, 10 a sheet</comment>
        <translation>Imprimer sur %1</translation>
    </message>
    <message>
        <source>Nothing was printed</source>
        <translation>Rien n’a été imprimé</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stand(s) below the end of the list: nobody is added by pasting.</source>
        <translation>
            <numerusform>%n ligne dépasse la fin de la liste&#xa0;: coller n’ajoute personne.</numerusform>
            <numerusform>%n lignes dépassent la fin de la liste&#xa0;: coller n’ajoute personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) stand(s) beyond the last one shown.</source>
        <translation>
            <numerusform>%n colonne dépasse la dernière affichée.</numerusform>
            <numerusform>%n colonnes dépassent la dernière affichée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Making the PDF was stopped. Nothing was written.</source>
        <translation>La création du PDF a été arrêtée. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Print fewer pages at once.</source>
        <translation>Le PDF n’a pas pu être créé. Imprimez moins de pages à la fois.</translation>
    </message>
    <message>
        <source>There is nothing to print: no page was made.</source>
        <translation>Il n’y a rien à imprimer&#xa0;: aucune page n’a été produite.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Nobody represents themselves.</source>
        <translation>Personne ne se représente soi-même.</translation>
    </message>
    <message>
        <source>This is one record.</source>
        <translation>C’est une seule et même fiche.</translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile: look again.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps&#xa0;: vérifiez à nouveau.</translation>
    </message>
</context>
<context>
    <name>PickedFile</name>
    <message>
        <source>“%1” cannot be read. Look whether it is open elsewhere, or copy it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu. Vérifiez s’il est ouvert ailleurs, ou faites-en une copie.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2, and at most %3 can be kept. Make it smaller, or put it on a website and add a link.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux&#xa0;: %2, pour %3 au plus. Réduisez-le, ou mettez-le sur un site web et ajoutez un lien.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>«&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“%1” is no PNG or JPEG picture. Save it as PNG first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image PNG ou JPEG. Enregistrez-la d’abord en PNG.</translation>
    </message>
    <message>
        <source>“%1” has too many dots for a logo. Make it at most 4000 dots wide.</source>
        <translation>«&#xa0;%1&#xa0;» a trop de pixels pour un logo. Réduisez l’image à 4000 pixels de large au plus.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it cannot be drawn.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé&#xa0;: l’image ne peut pas être affichée.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>No question asks for a département, a postal code or an address: nobody’s département is known. Ask for one in the form, and import it again.</source>
        <translation>Aucune question ne demande le département, le code postal ou l’adresse&#xa0;: le département de personne n’est connu. Demandez-le dans le formulaire, puis réimportez-le.</translation>
    </message>
    <message>
        <source>No question asks for a country, a postal code or an address: nobody’s country is known. Ask for one in the form, and import it again.</source>
        <translation>Aucune question ne demande le pays, le code postal ou l’adresse&#xa0;: le pays de personne n’est connu. Demandez-le dans le formulaire, puis réimportez-le.</translation>
    </message>
    <message>
        <source>The département of %1 of %2 people is not known: they gave neither a département nor a French postal code nor an address with one.</source>
        <translation>Le département de %1 personnes sur %2 n’est pas connu&#xa0;: leurs réponses ne donnent ni département, ni code postal français, ni adresse qui en comporte un.</translation>
    </message>
    <message>
        <source>The country of %1 of %2 people is not known: they gave neither a country nor a French postal code nor an address with one.</source>
        <translation>Le pays de %1 personnes sur %2 n’est pas connu&#xa0;: leurs réponses ne donnent ni pays, ni code postal français, ni adresse qui en comporte un.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>%1 has this colloquium open on %2 since %3. You can read it; to change it, wait until it is closed there.</source>
        <translation>%1 a ce colloque ouvert sur %2 depuis le %3. Vous pouvez le lire&#xa0;; pour le modifier, attendez qu’il soit fermé là-bas.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>The folder of this colloquium cannot be written: you can only read it.</source>
        <translation>Le dossier de ce colloque est protégé en écriture&#xa0;: vous pouvez seulement le lire.</translation>
    </message>
</context>
<context>
    <name>PrintQueue</name>
    <message>
        <source>The printer “%1” is no longer there. Nothing was printed: choose another one, or save as PDF.</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» n’est plus là. Rien n’a été imprimé&#xa0;: choisissez-en une autre, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>The printer “%1” is stopped. Nothing was printed: start it again, or choose another one.</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» est à l’arrêt. Rien n’a été imprimé&#xa0;: remettez-la en marche, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>“%1” did not take the pages: nothing was printed. See that the printer is on and takes jobs, or choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pris les pages&#xa0;: rien n’a été imprimé. Vérifiez que l’imprimante est allumée et accepte des travaux, ou choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>PrintRun</name>
    <message>
        <source>“%1” did not take the pages. See that the printer is on and has paper, or save as PDF.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas accepté les pages. Vérifiez que l’imprimante est allumée et a du papier, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>There is nothing to print: no page was made.</source>
        <translation>Il n’y a rien à imprimer&#xa0;: aucune page n’a été produite.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>%1 mm to the left</source>
        <translation>%1&#xa0;mm vers la gauche</translation>
    </message>
    <message>
        <source>%1 mm to the right</source>
        <translation>%1&#xa0;mm vers la droite</translation>
    </message>
    <message>
        <source>%1 mm up</source>
        <translation>%1&#xa0;mm vers le haut</translation>
    </message>
    <message>
        <source>%1 mm down</source>
        <translation>%1&#xa0;mm vers le bas</translation>
    </message>
    <message>
        <source>nothing to adjust</source>
        <translation>rien à régler</translation>
    </message>
    <message>
        <source>%1 % wider</source>
        <translation>%1&#xa0;% plus large</translation>
    </message>
    <message>
        <source>%1 % narrower</source>
        <translation>%1&#xa0;% moins large</translation>
    </message>
    <message>
        <source>%1 % higher</source>
        <translation>%1&#xa0;% plus haut</translation>
    </message>
    <message>
        <source>%1 % lower</source>
        <translation>%1&#xa0;% moins haut</translation>
    </message>
    <message>
        <source>turned round</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>back: %1</source>
        <translation>verso&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PrinterTest</name>
    <message>
        <source>Test page: front</source>
        <translation>Page d’essai&#xa0;: recto</translation>
    </message>
    <message>
        <source>Test page: back</source>
        <translation>Page d’essai&#xa0;: verso</translation>
    </message>
    <message>
        <source>Measure with a ruler, to half a millimetre, and type what you read into the program.</source>
        <translation>Mesurez avec une règle, au demi-millimètre près, et saisissez dans le programme ce que vous lisez.</translation>
    </message>
    <message>
        <source>The cross is …… mm from the left edge of the paper, …… mm from the upper edge.</source>
        <translation>La croix est à ……&#xa0;mm du bord gauche du papier et à ……&#xa0;mm du bord supérieur.</translation>
    </message>
    <message>
        <source>This line is …… mm long.</source>
        <translation>Cette ligne mesure ……&#xa0;mm.</translation>
    </message>
    <message>
        <source>Turn the sheet like a page of a book: does this text stand upright, or on its head?</source>
        <translation>Tournez la feuille comme une page de livre&#xa0;: ce texte est-il à l’endroit ou tête en bas&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>“%1” cannot be replaced: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être remplacé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 “%2” holds the new pages, but nobody is marked as printed.</source>
        <translation>%1 «&#xa0;%2&#xa0;» contient les nouvelles pages, mais aucun badge n’est noté comme imprimé.</translation>
    </message>
    <message>
        <source>“%1” is the colloquium itself: choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est le colloque lui-même&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Nobody has the code %1.</source>
        <translation>Personne n’a le code %1.</translation>
    </message>
    <message>
        <source>There is no badge design “%1”. There is: %2.</source>
        <translation>Le modèle de badge «&#xa0;%1&#xa0;» n’existe pas. Choix possibles&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n badge(s)</source>
        <translation>
            <numerusform>Imprimer %n badge</numerusform>
            <numerusform>Imprimer %n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>No stock is called “%1”. The usual ones: %2.</source>
        <translation>Aucun format de planche ne s’appelle «&#xa0;%1&#xa0;». Les plus courants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The first place is a number from 1 to %1 on this stock.</source>
        <translation>La première place est un nombre de 1 à %1 sur ce format de planche.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>No stock is called “%1”.</source>
        <translation>Aucune planche ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no design “%1”. There is: %2.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Place cards</source>
        <translation>Marque-places</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Attestations de présence</translation>
    </message>
    <message>
        <source>The folder “%1” is not there.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Nobody of these is enrolled in a workshop.</source>
        <translation>Aucune de ces personnes n’est inscrite à un atelier.</translation>
    </message>
    <message>
        <source>Nobody&apos;s badge is on sheet %1 or after it.</source>
        <translation>Aucun badge ne se trouve sur la planche %1 ni sur les suivantes.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) not printed: the printer jammed</source>
        <translation>
            <numerusform>%n badge non imprimé&#xa0;: bourrage de l’imprimante</numerusform>
            <numerusform>%n badges non imprimés&#xa0;: bourrage de l’imprimante</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer jam</source>
        <translation>Bourrage</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Name corrected</source>
        <translation>Nom corrigé</translation>
    </message>
    <message numerus="yes">
        <source>Print %n sheet(s) to sign</source>
        <translation>
            <numerusform>Imprimer %n feuille d’émargement</numerusform>
            <numerusform>Imprimer %n feuilles d’émargement</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what was done, and why</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no workshop yet.</source>
        <translation>Il n’y a pas encore d’atelier.</translation>
    </message>
    <message>
        <source>Nobody of these has a rank yet.</source>
        <translation>Aucune de ces personnes n’a encore de rang protocolaire.</translation>
    </message>
    <message>
        <source>Nobody of these is excused.</source>
        <translation>Aucune de ces personnes n’est excusée.</translation>
    </message>
    <message>
        <source>Nobody stands on this list.</source>
        <translation>Personne ne figure sur cette liste.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder “%1”.</source>
        <translation>Rien ne peut être écrit dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté&#xa0;: rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nothing is called “%1”: choose among %2.</source>
        <translation>rien ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: choisissez parmi %2.</translation>
    </message>
    <message>
        <source>“%1” is one value, not a list.</source>
        <translation>«&#xa0;%1&#xa0;» est une seule valeur, pas une liste.</translation>
    </message>
    <message>
        <source>“%1” does not have the shape of `show --json`.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme de `show --json`.</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Change nothing</source>
        <translation>Ne rien changer</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>The file holds no colloquium. Open a backup instead.</source>
        <translation>Le fichier ne contient pas de colloque. Ouvrez plutôt une sauvegarde.</translation>
    </message>
    <message>
        <source>The file is not in the document any more.</source>
        <translation>Le fichier n’est plus dans le document.</translation>
    </message>
</context>
<context>
    <name>RegistrationChart</name>
    <message>
        <source>No registration has a date yet.</source>
        <translation>Aucune inscription n’a encore de date.</translation>
    </message>
    <message>
        <source>%1 registrations from %2 to %3; the most on one day were %4, on %5.</source>
        <translation>Inscriptions du %2 au %3&#xa0;: %1&#xa0;; au plus %4 en un jour, le %5.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Report of figures</source>
        <translation>Bilan chiffré</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Établi le %1</translation>
    </message>
    <message>
        <source>These figures are of a part of the list: %1 of %2 people.</source>
        <translation>Ces chiffres portent sur une partie de la liste&#xa0;: %1 personnes sur %2.</translation>
    </message>
    <message>
        <source>last edition: %1</source>
        <translation>édition précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organismes</translation>
    </message>
    <message>
        <source>Départements</source>
        <translation>Départements</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>À distance</translation>
    </message>
    <message>
        <source>%1 of those registered</source>
        <translation>%1 des inscrit·es</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Last ed.</source>
        <translation>Éd. préc.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops and meals</source>
        <translation>Ateliers et repas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Inscrit·es</translation>
    </message>
    <message>
        <source>Who is enrolled in several counts in each.</source>
        <translation>Une personne inscrite à plusieurs ateliers est comptée dans chacun.</translation>
    </message>
    <message>
        <source>Nobody was checked in: how many came is not known.</source>
        <translation>Aucune arrivée n’a été pointée&#xa0;: le nombre de présent·es n’est pas connu.</translation>
    </message>
    <message>
        <source>Last edition (%1)</source>
        <translation>Édition précédente (%1)</translation>
    </message>
</context>
<context>
    <name>Representation</name>
    <message>
        <source>%1 is no longer represented</source>
        <translation>%1 n’est plus représenté·e</translation>
    </message>
    <message>
        <source>Who comes for %1?</source>
        <translation>Qui vient à la place de %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is represented by %2</source>
        <translation>%1 est représenté·e par %2</translation>
    </message>
    <message>
        <source>%1, and %2 is registered now</source>
        <translation>%1, et %2 est désormais inscrit·e</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>A name is missing: write at least the family name.</source>
        <translation>Il manque un nom&#xa0;: écrivez au moins le nom de famille.</translation>
    </message>
    <message>
        <source>A seat without a name needs the organisation it is kept for.</source>
        <translation>Une place sans nom doit indiquer l’organisme pour lequel elle est gardée.</translation>
    </message>
    <message>
        <source>The category needs a name.</source>
        <translation>Le profil doit avoir un nom.</translation>
    </message>
    <message>
        <source>The colloquium needs a title: it is printed on every page.</source>
        <translation>Le colloque doit avoir un titre&#xa0;: il est imprimé sur chaque page.</translation>
    </message>
    <message>
        <source>The last day is before the first day.</source>
        <translation>Le dernier jour est avant le premier jour.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>The document needs a title.</source>
        <translation>Le document doit avoir un titre.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“%1” is none of the values of %2: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des valeurs de «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 2017-12-11.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: écrivez-la comme 2017-12-11.</translation>
    </message>
    <message>
        <source>“%1” is no time of day: write it as 09:30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure&#xa0;: écrivez-la comme 09:30.</translation>
    </message>
    <message>
        <source>“%1” is no date with a time: write it as 2017-10-03T09:34:00Z.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date avec une heure&#xa0;: écrivez-la comme 2017-10-03T09:34:00Z.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>The partner needs a name.</source>
        <translation>Le partenaire doit avoir un nom.</translation>
    </message>
    <message>
        <source>The question needs a text.</source>
        <translation>La question doit avoir un texte.</translation>
    </message>
    <message>
        <source>“%1” is no colour: write it as #1F5FA8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur&#xa0;: écrivez-la comme #1F5FA8.</translation>
    </message>
    <message>
        <source>“%1” holds characters that cannot be kept.</source>
        <translation>«&#xa0;%1&#xa0;» contient des caractères qui ne peuvent pas être gardés.</translation>
    </message>
    <message>
        <source>A number of seats cannot be negative.</source>
        <translation>Un nombre de places ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The workshop needs a title.</source>
        <translation>L’atelier doit avoir un titre.</translation>
    </message>
    <message>
        <source>%1 cannot be empty.</source>
        <translation>%1 ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A rank needs a title.</source>
        <translation>Un rang doit avoir un intitulé.</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>The example</source>
        <translation>L’exemple</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Present</source>
        <translation>Présent·e</translation>
    </message>
    <message>
        <source>Presence confirmed</source>
        <translation>Présence confirmée</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Représenté·e</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Représentant·e</translation>
    </message>
</context>
<context>
    <name>SignedSheets</name>
    <message>
        <source>There is no line %1 on this sheet: it has the lines %2 to %3.</source>
        <translation>Il n’y a pas de ligne %1 sur cette feuille&#xa0;: elle va de la ligne %2 à la ligne %3.</translation>
    </message>
    <message>
        <source>“%1” is the code of a badge. The sheet’s code stands in its foot.</source>
        <translation>«&#xa0;%1&#xa0;» est le code d’un badge. Le code de la feuille se trouve en bas de page.</translation>
    </message>
    <message>
        <source>“%1” is no code of a sheet. It stands in the foot of the sheet, as “BD-KP”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de feuille. Il se trouve en bas de la feuille, sous la forme «&#xa0;BD-KP&#xa0;».</translation>
    </message>
    <message>
        <source>No sheet %1 was printed from this colloquium. Look at the code again.</source>
        <translation>Aucune feuille %1 n’a été imprimée depuis ce colloque. Vérifiez le code.</translation>
    </message>
    <message>
        <source>Somebody who is no longer on the list</source>
        <translation>Personne qui n’est plus sur la liste</translation>
    </message>
    <message>
        <source>“%1” is no number of a line: write them as 3 7 8 12-19, or all but some as -3 -7.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de ligne&#xa0;: écrivez 3 7 8 12-19, ou toutes sauf certaines&#xa0;: -3 -7.</translation>
    </message>
    <message>
        <source>Write either those who signed (3 7 8), or with a minus all who did not (-3 -7).</source>
        <translation>Écrivez soit les lignes signées (3 7 8), soit, avec un moins, toutes celles qui ne le sont pas (-3 -7).</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) typed</source>
        <translation>
            <numerusform>%n ligne saisie</numerusform>
            <numerusform>%n lignes saisies</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, but %2 counted on the sheet: look again which line differs.</source>
        <translation>%1, mais %2 comptées sur la feuille&#xa0;: vérifiez quelle ligne diffère.</translation>
    </message>
    <message numerus="yes">
        <source>%n signature(s)</source>
        <translation>
            <numerusform>%n signature</numerusform>
            <numerusform>%n signatures</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1 entered</source>
        <translation>Feuille %1 saisie</translation>
    </message>
    <message numerus="yes">
        <source>%n marked present</source>
        <translation>
            <numerusform>%n personne pointée</numerusform>
            <numerusform>%n personnes pointées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present already</source>
        <translation>
            <numerusform>%n déjà pointée</numerusform>
            <numerusform>%n déjà pointées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of people to be added by hand</source>
        <translation>
            <numerusform>%n ligne d’une personne à ajouter à la main</numerusform>
            <numerusform>%n lignes de personnes à ajouter à la main</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1: %2.</source>
        <translation>Feuille %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1   %2: signed? Then type +%1 as well.</source>
        <translation>%1   %2&#xa0;: a signé&#xa0;? Ajoutez alors +%1.</translation>
    </message>
    <message>
        <source>%1   %2, withdrawn: signed? Then type +%1 as well.</source>
        <translation>%1   %2, désisté·e depuis&#xa0;: a signé&#xa0;? Ajoutez alors +%1.</translation>
    </message>
    <message>
        <source>%1   %2, excused: signed? Then type +%1 as well.</source>
        <translation>%1   %2, excusé·e&#xa0;: a signé&#xa0;? Ajoutez alors +%1.</translation>
    </message>
</context>
<context>
    <name>Situation</name>
    <message>
        <source>Invited, replied on %1</source>
        <translation>Invité·e, a répondu le %1</translation>
    </message>
    <message>
        <source>Invited, no reply yet</source>
        <translation>Invité·e, pas encore de réponse</translation>
    </message>
    <message>
        <source>Registered on %1</source>
        <translation>Inscrit·e le %1</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Inscrit·e</translation>
    </message>
    <message>
        <source>Waiting, number %1 in line</source>
        <translation>En liste d’attente, n°&#xa0;%1</translation>
    </message>
    <message>
        <source>Excused, represented by %1</source>
        <translation>Excusé·e, représenté·e par %1</translation>
    </message>
    <message>
        <source>Excused, nobody comes instead</source>
        <translation>Excusé·e, sans représentant·e</translation>
    </message>
    <message>
        <source>Has withdrawn</source>
        <translation>S’est désisté·e</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1&#xa0;: non</translation>
    </message>
    <message>
        <source>%1: waiting, number %2 in line</source>
        <translation>%1&#xa0;: en liste d’attente, n°&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1&#xa0;: oui</translation>
    </message>
    <message>
        <source>%1 (waiting, number %2 in line)</source>
        <translation>%1 (en liste d’attente, n°&#xa0;%2)</translation>
    </message>
    <message>
        <source>Workshops: %1</source>
        <translation>Ateliers&#xa0;: %1</translation>
    </message>
    <message>
        <source>takes part remotely</source>
        <translation>participe à distance</translation>
    </message>
    <message>
        <source>coming on site</source>
        <translation>vient sur place</translation>
    </message>
    <message>
        <source>in the place of %1</source>
        <translation>à la place de %1</translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation>présence confirmée le %1</translation>
    </message>
</context>
<context>
    <name>Stock</name>
    <message>
        <source>A6 cards, four on A4, to be cut</source>
        <translation>Cartes A6, quatre sur A4, à découper</translation>
    </message>
    <message>
        <source>Cards, to be cut</source>
        <translation>Cartes à découper</translation>
    </message>
    <message>
        <source>Pouches for the neck, to be cut</source>
        <translation>Pochettes tour de cou, à découper</translation>
    </message>
    <message>
        <source>Cards to fold to 90 × 60, to be cut</source>
        <translation>Cartes à plier en 90 × 60, à découper</translation>
    </message>
    <message>
        <source>Place cards to fold, to be cut</source>
        <translation>Marque-places à plier, à découper</translation>
    </message>
    <message>
        <source>A5 cards, two on A4, to be cut</source>
        <translation>Cartes A5, deux sur A4, à découper</translation>
    </message>
    <message>
        <source>A whole sheet</source>
        <translation>Feuille entière</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 mm, %n a sheet</source>
        <translation>
            <numerusform>%1, %2 mm, %n/planche</numerusform>
            <numerusform>%1, %2 mm, %n/planche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 mm, on a roll</source>
        <translation>%1, %2 mm, en rouleau</translation>
    </message>
    <message numerus="yes">
        <source>%n label(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n planche</numerusform>
            <numerusform>%n planches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” has been brought up to date by a newer Colloquia meanwhile. Nothing was changed; update the program on this PC, then open it again.</source>
        <translation>«&#xa0;%1&#xa0;» a été mis à niveau entre-temps par une version plus récente de Colloquia. Rien n’a été modifié&#xa0;; mettez à jour le programme sur ce PC, puis ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not something that can be undone.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas s’annuler.</translation>
    </message>
    <message>
        <source>“%1” has been undone or redone elsewhere meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» a été annulé ou rétabli ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>The list has changed since this import was planned. Nothing was imported; look at the new plan.</source>
        <translation>La liste a changé depuis la préparation de cet import. Rien n’a été importé&#xa0;; regardez le nouvel aperçu.</translation>
    </message>
    <message>
        <source>A backup needs another name than the colloquium itself.</source>
        <translation>Une sauvegarde doit avoir un autre nom que le colloque lui-même.</translation>
    </message>
    <message>
        <source>“%1” is open just now and cannot be replaced. Choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en ce moment et ne peut pas être remplacé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>New colloquium</source>
        <translation>Nouveau colloque</translation>
    </message>
    <message>
        <source>“%1” is open for reading only.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>“%1” is of an older Colloquia and must be brought up to date first: copy it to a place where it can be written.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus ancienne de Colloquia et doit d’abord être mis à niveau&#xa0;: copiez-le à un emplacement où il est possible d’écrire.</translation>
    </message>
    <message>
        <source>“%1” is of an older Colloquia, and there is no room to read a copy of it: make room on the disk.</source>
        <translation>«&#xa0;%1&#xa0;» date d’un ancien Colloquia, et la place manque pour en lire une copie&#xa0;: libérez de la place sur le disque.</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This is not possible any more: %1 has been worked on since.</source>
        <translation>Ce n’est plus possible&#xa0;: %1 a été modifié depuis.</translation>
    </message>
    <message>
        <source>This is not possible any more: the entry (%1) is in use by now.</source>
        <translation>Ce n’est plus possible&#xa0;: l’élément (%1) est utilisé à présent.</translation>
    </message>
    <message>
        <source>This is not possible any more: the entry (%1) has been made anew since.</source>
        <translation>Ce n’est plus possible&#xa0;: l’élément (%1) a été recréé depuis.</translation>
    </message>
    <message>
        <source>This is not possible any more: the entry (%1) that it belongs to has been removed since.</source>
        <translation>Ce n’est plus possible&#xa0;: l’élément (%1) auquel il se rattache a été supprimé depuis.</translation>
    </message>
    <message>
        <source>This is not possible any more: “%1” has been changed since by %2 (%3: %4).</source>
        <translation>Ce n’est plus possible&#xa0;: «&#xa0;%1&#xa0;» a été modifié depuis par %2 (%3&#xa0;: %4).</translation>
    </message>
</context>
<context>
    <name>Whole</name>
    <message>
        <source>Attendee %1 was left out: %2</source>
        <translation>Le ou la participant·e %1 a été laissé·e de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is not among those of the file.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi ceux du fichier.</translation>
    </message>
    <message>
        <source>nothing is called “%1”.</source>
        <translation>rien ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no badge code.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de badge.</translation>
    </message>
    <message>
        <source>somebody before has the badge code “%1”.</source>
        <translation>quelqu’un a déjà le code de badge «&#xa0;%1&#xa0;» plus haut.</translation>
    </message>
    <message>
        <source>“%1” is not among the workshops.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les ateliers.</translation>
    </message>
    <message>
        <source>“%1” is not among the questions.</source>
        <translation>«&#xa0;%1&#xa0;» ne figure pas parmi les questions.</translation>
    </message>
    <message>
        <source>“%1” says no time.</source>
        <translation>«&#xa0;%1&#xa0;» n’indique pas d’heure.</translation>
    </message>
    <message>
        <source>Nobody of the file has the badge code “%1”.</source>
        <translation>Personne dans le fichier n’a le code de badge «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This JSON file was not exported from a colloquium.</source>
        <translation>Ce fichier JSON n’est pas l’export d’un colloque.</translation>
    </message>
    <message>
        <source>This file was written by a newer Colloquia: it cannot be read here.</source>
        <translation>Ce fichier a été écrit par une version plus récente de Colloquia&#xa0;: il ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>“%1” is no list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>what the file holds is damaged.</source>
        <translation>le contenu du fichier est endommagé.</translation>
    </message>
    <message>
        <source>the file is larger than 25 MB.</source>
        <translation>le fichier dépasse 25 Mo.</translation>
    </message>
    <message>
        <source>the file of “%1” is not among the files.</source>
        <translation>le fichier de «&#xa0;%1&#xa0;» ne figure pas parmi les fichiers.</translation>
    </message>
    <message>
        <source>the name is missing.</source>
        <translation>le nom manque.</translation>
    </message>
    <message>
        <source>the time is missing.</source>
        <translation>l’heure manque.</translation>
    </message>
    <message>
        <source>“%1” is no JSON, line %2: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas du JSON, ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than 1 GB.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 1 Go.</translation>
    </message>
    <message>
        <source>Import everything of “%1”</source>
        <translation>Importer tout «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Workshops</name>
    <message>
        <source>Not known yet</source>
        <translation>Date à préciser</translation>
    </message>
    <message>
        <source>Day not known yet, %1</source>
        <translation>Jour à préciser, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remote</source>
        <translation>
            <numerusform>%n à distance</numerusform>
            <numerusform>%n à distance</numerusform>
        </translation>
    </message>
    <message>
        <source>The room “%1” is taken by “%2” at the same time.</source>
        <translation>La salle «&#xa0;%1&#xa0;» est prise par «&#xa0;%2&#xa0;» au même moment.</translation>
    </message>
    <message>
        <source>%1 is at “%2” at the same time.</source>
        <translation>%1 est à «&#xa0;%2&#xa0;» au même moment.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>This entry (%1) has been removed meanwhile.</source>
        <translation>Cette fiche (%1) a été supprimée entre-temps.</translation>
    </message>
    <message>
        <source>“%1” has been changed meanwhile by %2 at %3; it now says “%4”. Yours was not kept: look again, then decide.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps par %2 à %3&#xa0;; on y lit maintenant «&#xa0;%4&#xa0;». Votre saisie n’a pas été gardée&#xa0;: vérifiez, puis décidez.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>colloquia::Actions</name>
    <message>
        <source>&amp;New colloquium…</source>
        <translation>&amp;Nouveau colloque…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Import registrations…</source>
        <translation>&amp;Importer des inscriptions…</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>E&amp;xporter la liste…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Find people</source>
        <translation>Rec&amp;hercher une personne</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’ense&amp;mble</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>Par&amp;tenaires</translation>
    </message>
    <message>
        <source>&amp;Workshops</source>
        <translation>&amp;Ateliers</translation>
    </message>
    <message>
        <source>&amp;Attendees</source>
        <translation>&amp;Participant·es</translation>
    </message>
    <message>
        <source>&amp;Badges</source>
        <translation>&amp;Badges</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Side bar with icons only</source>
        <translation>Barre latérale&#xa0;: icônes seulement</translation>
    </message>
    <message>
        <source>Larger s&amp;heet</source>
        <translation>A&amp;grandir la feuille</translation>
    </message>
    <message>
        <source>S&amp;maller sheet</source>
        <translation>Réd&amp;uire la feuille</translation>
    </message>
    <message>
        <source>&amp;New attendee</source>
        <translation>&amp;Ajouter un·e participant·e</translation>
    </message>
    <message>
        <source>Keep &amp;seats for an organisation…</source>
        <translation>&amp;Réserver des places pour un organisme…</translation>
    </message>
    <message>
        <source>Change s&amp;tatus</source>
        <translation>Changer le s&amp;tatut</translation>
    </message>
    <message>
        <source>Change &amp;category</source>
        <translation>Changer le pro&amp;fil</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Badges of the selection</source>
        <translation>Badges de la sélecti&amp;on</translation>
    </message>
    <message>
        <source>Save badges as &amp;PDF…</source>
        <translation>Enregistrer les badges en &amp;PDF…</translation>
    </message>
    <message>
        <source>Print b&amp;adges…</source>
        <translation>Imprimer les &amp;badges…</translation>
    </message>
    <message>
        <source>Save the list as P&amp;DF…</source>
        <translation>Enregistrer la liste en P&amp;DF…</translation>
    </message>
    <message>
        <source>Print the &amp;list…</source>
        <translation>Imprimer la &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Check in</source>
        <translation>&amp;Pointer l’arrivée</translation>
    </message>
    <message>
        <source>&amp;Undo check-in</source>
        <translation>&amp;Annuler le pointage</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Colloquia</source>
        <translation>À &amp;propos de Colloquia</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Add a &amp;link…</source>
        <translation>Ajouter un lien…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>the menu</comment>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>New from the &amp;last edition…</source>
        <translation>Nouveau à partir de l’édition précédente…</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>Pr&amp;ofils</translation>
    </message>
    <message>
        <source>&amp;To do</source>
        <translation>À &amp;faire</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>C&amp;hiffres</translation>
    </message>
    <message>
        <source>P&amp;rotocol</source>
        <translation>P&amp;rotocole</translation>
    </message>
    <message>
        <source>Change &amp;role</source>
        <translation>Cha&amp;nger le rôle</translation>
    </message>
    <message>
        <source>Note a re&amp;ply…</source>
        <translation>Noter une ré&amp;ponse…</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>&amp;Copier les cellules</translation>
    </message>
    <message>
        <source>Pas&amp;te into cells</source>
        <translation>C&amp;oller dans les cellules</translation>
    </message>
    <message>
        <source>Add a f&amp;ilter</source>
        <translation>Ajouter un f&amp;iltre</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>&amp;Figures as CSV…</source>
        <translation>Chiffres en CS&amp;V…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>&amp;Save the report as PDF…</source>
        <translation>Enregistrer le bil&amp;an en PDF…</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bilan en PDF…</translation>
    </message>
    <message>
        <source>Print the &amp;report…</source>
        <translation>&amp;Imprimer le bilan…</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Doublons…</translation>
    </message>
    <message>
        <source>&amp;Merge these two…</source>
        <translation>Fus&amp;ionner ces deux fiches…</translation>
    </message>
    <message>
        <source>Names to &amp;look at…</source>
        <translation>Noms à &amp;vérifier…</translation>
    </message>
    <message>
        <source>Look at the form saved a&amp;gain…</source>
        <translation>Voir le formulaire réenre&amp;gistré…</translation>
    </message>
    <message>
        <source>Cop&amp;y e-mail addresses…</source>
        <translation>Copier les adresses &amp;e-mail…</translation>
    </message>
    <message>
        <source>I&amp;mport the next export…</source>
        <translation>Importer l’export suivant…</translation>
    </message>
    <message>
        <source>&amp;Certificates of attendance…</source>
        <translation>Atte&amp;stations de présence…</translation>
    </message>
    <message>
        <source>Begin a &amp;full sheet</source>
        <translation>Commencer une planche &amp;neuve</translation>
    </message>
    <message>
        <source>Pri&amp;nts…</source>
        <translation>Imp&amp;ressions…</translation>
    </message>
    <message>
        <source>Chan&amp;ge sheet…</source>
        <translation>Feuille de modi&amp;fications…</translation>
    </message>
    <message>
        <source>Adj&amp;ust a printer…</source>
        <translation>Ré&amp;gler une imprimante…</translation>
    </message>
    <message>
        <source>&amp;Kept lists…</source>
        <translation>Listes &amp;conservées…</translation>
    </message>
    <message>
        <source>Enter a signed s&amp;heet…</source>
        <translation>Saisir une &amp;feuille d’émargement…</translation>
    </message>
    <message>
        <source>L&amp;etters…</source>
        <translation>L&amp;ettres…</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Voir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Ru&amp;n an action by its name…</source>
        <translation>Lancer une action par son &amp;nom…</translation>
    </message>
    <message>
        <source>Col&amp;umns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>Whol&amp;e sheet</source>
        <translation>Feuille &amp;entière</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New rank</source>
        <translation>Nouveau rang</translation>
    </message>
    <message>
        <source>Take the usual order of protocol</source>
        <translation>Reprendre l’ordre protocolaire usuel</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Place cards…</source>
        <translation>Mar&amp;que-places…</translation>
    </message>
    <message>
        <source>Partners in alphabetical order</source>
        <translation>Partenaires par ordre alphabétique</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Even&amp;t</source>
        <translation>&amp;Jour J</translation>
    </message>
    <message>
        <source>Badge designer…</source>
        <translation>&amp;Modèles de badge…</translation>
    </message>
    <message>
        <source>E&amp;verything for the day…</source>
        <translation>Dossier du &amp;jour J…</translation>
    </message>
    <message>
        <source>Change &amp;workshops and meals</source>
        <translation>Inscrire aux ate&amp;liers et repas</translation>
    </message>
    <message>
        <source>Change &amp;on site or remote</source>
        <translation>Passer &amp;sur place ou à distance</translation>
    </message>
    <message>
        <source>Change ran&amp;k</source>
        <translation>Changer le ran&amp;g</translation>
    </message>
    <message>
        <source>Change an &amp;answer</source>
        <translation>Changer &amp;une réponse</translation>
    </message>
    <message>
        <source>Con&amp;firm the presence today</source>
        <translation>Confirmer la présence au&amp;jourd’hui</translation>
    </message>
    <message>
        <source>Say who comes &amp;instead…</source>
        <translation>Désigner &amp;qui vient à la place…</translation>
    </message>
    <message>
        <source>Compare with the last edi&amp;tion…</source>
        <translation>Comparer avec l’édi&amp;tion précédente…</translation>
    </message>
    <message>
        <source>Sort b&amp;y this column</source>
        <translation>Trier selon cette colonne</translation>
    </message>
    <message>
        <source>open a colloquium first</source>
        <translation>ouvrez d’abord un colloque</translation>
    </message>
    <message>
        <source>the file can only be read just now</source>
        <translation>le fichier est en lecture seule pour le moment</translation>
    </message>
    <message>
        <source>select somebody first</source>
        <translation>sélectionnez d’abord une personne</translation>
    </message>
    <message>
        <source>select one person first</source>
        <translation>sélectionnez d’abord une seule personne</translation>
    </message>
    <message>
        <source>select two people first</source>
        <translation>sélectionnez d’abord deux personnes</translation>
    </message>
    <message>
        <source>in the list of attendees</source>
        <translation>dans la liste des participant·es</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to redo</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>represented by, representative, substitute</source>
        <translation>représentée par, représentant, remplaçante, remplaçant, suppléante, suppléant</translation>
    </message>
</context>
<context>
    <name>colloquia::AnswersEdit</name>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (confidentiel)</translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeeEditor</name>
    <message>
        <source>Workshops and meals</source>
        <translation>Ateliers et repas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Put %1 on the waiting list</source>
        <translation>Mettre %1 en liste d’attente</translation>
    </message>
    <message>
        <source>Enrol %1</source>
        <translation>Inscrire %1 à un atelier</translation>
    </message>
    <message>
        <source>Take %1 off a workshop</source>
        <translation>Retirer %1 d’un atelier</translation>
    </message>
    <message>
        <source>Change an answer of %1</source>
        <translation>Changer une réponse pour %1</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see and edit everything about them.</source>
        <translation>Choisissez une personne dans la liste pour voir et modifier sa fiche.</translation>
    </message>
    <message>
        <source>New attendee</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Kept as soon as there is a name.</source>
        <translation>La fiche est enregistrée dès qu’il y a un nom.</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Pointer l’arrivée</translation>
    </message>
    <message>
        <source>Take the check-in back</source>
        <translation>Annuler le pointage</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Take the confirmation back</source>
        <translation>Annuler la confirmation</translation>
    </message>
    <message>
        <source>Note that the presence was confirmed today</source>
        <translation>Noter que la présence a été confirmée aujourd’hui</translation>
    </message>
    <message>
        <source>Represented by…</source>
        <translation>Représenté·e par…</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>Changer «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Check-in of %1 taken back</source>
        <translation>%1&#xa0;: pointage annulé</translation>
    </message>
    <message>
        <source>%1 checked in</source>
        <translation>%1&#xa0;: arrivée pointée</translation>
    </message>
    <message>
        <source>Confirmation of %1 taken back</source>
        <translation>%1&#xa0;: confirmation annulée</translation>
    </message>
    <message>
        <source>Presence of %1 confirmed</source>
        <translation>%1&#xa0;: présence confirmée</translation>
    </message>
    <message>
        <source>Arrived at %1</source>
        <translation>Arrivé·e à %1</translation>
    </message>
    <message>
        <source>Take confirmation back</source>
        <translation>Annuler la confirmation</translation>
    </message>
    <message>
        <source>End representation</source>
        <translation>Retirer la représentation</translation>
    </message>
    <message>
        <source>Not kept for %1: %2</source>
        <translation>Saisie non enregistrée pour %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeeForm</name>
    <message>
        <source>What the speaker still owes</source>
        <translation>Ce que l’intervenant·e doit encore</translation>
    </message>
    <message>
        <source>Follow-up and notes</source>
        <translation>Suivi et notes</translation>
    </message>
    <message>
        <source>What is still to be done</source>
        <translation>Ce qui reste à faire</translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeeTable</name>
    <message>
        <source>Attendees</source>
        <translation>Participant·es</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Masquer cette colonne</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeeTableModel</name>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Arrived on %1 at %2</source>
        <translation>Arrivé·e le %1 à %2</translation>
    </message>
</context>
<context>
    <name>colloquia::AttendeesPage</name>
    <message>
        <source>Attendees</source>
        <translation>Participant·es</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n inscrit·e</numerusform>
            <numerusform>%n inscrit·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%n excusé·e</numerusform>
            <numerusform>%n excusé·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n désisté·e</numerusform>
            <numerusform>%n désisté·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <translation>
            <numerusform>%n invité·e</numerusform>
            <numerusform>%n invité·es</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Affichage&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné·e</numerusform>
            <numerusform>%n sélectionné·es</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Personne ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>Nobody is found for “%1”. Press Esc to see everybody again.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;». Appuyez sur Échap pour revoir tout le monde.</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) selected</source>
        <translation>
            <numerusform>%n participant·e sélectionné·e</numerusform>
            <numerusform>%n participant·es sélectionné·es</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is no longer in the list as it is filtered: what was typed was not kept.</source>
        <translation>Cette personne n’est plus dans la liste filtrée&#xa0;: ce que vous avez saisi n’a pas été enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is called exactly that; similar: %n person(s)</source>
        <translation>
            <numerusform>Personne ne s’appelle exactement ainsi&#xa0;; nom proche&#xa0;: %n personne</numerusform>
            <numerusform>Personne ne s’appelle exactement ainsi&#xa0;; noms proches&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept: %1 Esc gives it up.</source>
        <translation>Non enregistré&#xa0;: %1 Échap annule la saisie.</translation>
    </message>
    <message>
        <source>%1 Enter keeps what you typed, Esc leaves what stands there.</source>
        <translation>%1 Entrée enregistre votre saisie, Échap garde ce qui est en place.</translation>
    </message>
    <message>
        <source>%1 × %2 cells: Ctrl+C copies, Del empties, Shift+Space takes the people</source>
        <translation>%1 × %2 cellules&#xa0;: Ctrl+C copie, Suppr vide, Maj+Espace prend les personnes</translation>
    </message>
    <message>
        <source>Without filters</source>
        <translation>Sans les filtres</translation>
    </message>
    <message>
        <source>Change one by clicking it, or remove them all.</source>
        <translation>Modifiez-en un d’un clic, ou retirez-les tous.</translation>
    </message>
    <message>
        <source>&amp;Remove the filters</source>
        <translation>&amp;Retirer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is found for “%1” with these filters, but %n without them, of %2.</source>
        <translation>
            <numerusform>Aucun résultat pour «&#xa0;%1&#xa0;» avec ces filtres, mais %n personne sans eux, sur %2.</numerusform>
            <numerusform>Aucun résultat pour «&#xa0;%1&#xa0;» avec ces filtres, mais %n personnes sans eux, sur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter removes the filters and shows them.</source>
        <translation>Entrée retire les filtres et affiche le résultat.</translation>
    </message>
    <message>
        <source>&amp;Show without filters (%1)</source>
        <translation>Affic&amp;her sans les filtres (%1)</translation>
    </message>
    <message>
        <source>Nobody is found for “%1”, with these filters or without.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;», ni avec ces filtres ni sans.</translation>
    </message>
    <message>
        <source>Press Esc to leave the search.</source>
        <translation>Appuyez sur Échap pour quitter la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>Without these filters: %n exactly that</source>
        <translation>
            <numerusform>Sans ces filtres&#xa0;: %n personne exactement</numerusform>
            <numerusform>Sans ces filtres&#xa0;: %n personnes exactement</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Colloquia keeps copies of this colloquium by itself. Open one to look at it or to go on from there; the colloquium itself stays as it is.</source>
        <translation>Colloquia garde de lui-même des copies de ce colloque. Ouvrez-en une pour la consulter ou repartir de là&#xa0;; le colloque lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Open this backup</source>
        <translation>Ouvrir cette sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup yet: the first is made when this colloquium is opened again.</source>
        <translation>Il n’y a pas encore de sauvegarde&#xa0;: la première sera faite à la prochaine ouverture de ce colloque.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sauvegarde de %1</translation>
    </message>
</context>
<context>
    <name>colloquia::BadgeChoices</name>
    <message>
        <source>What to print</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>Number of blank badges</source>
        <translation>Nombre de badges vierges</translation>
    </message>
    <message>
        <source>Blank badges</source>
        <translation>Badges vierges</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Format de planche</translation>
    </message>
    <message>
        <source>First free place</source>
        <translation>Première place libre</translation>
    </message>
    <message>
        <source>On a sheet that was begun; click a free place on the sheet</source>
        <translation>Sur une planche déjà entamée&#xa0;; cliquez sur une place libre de la planche</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Also on the badge</source>
        <translation>Aussi sur le badge</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name of the category</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>Partners&apos; logos</source>
        <translation>Logos des partenaires</translation>
    </message>
    <message>
        <source>Whose place is taken</source>
        <translation>Personne représentée</translation>
    </message>
    <message>
        <source>New since the last print: %1</source>
        <translation>Nouveaux depuis la dernière impression&#xa0;: %1</translation>
    </message>
    <message>
        <source>All registered on site: %1</source>
        <translation>Inscrit·es sur place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Selected in the list: %1</source>
        <translation>Sélection dans la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list as filtered: %1</source>
        <translation>Liste telle que filtrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>In order once the pile is cut</source>
        <translation>Dans l’ordre une fois la pile coupée</translation>
    </message>
    <message>
        <source>The whole pile is cut at once, and the small piles are laid on each other</source>
        <translation>On coupe toute la pile d’un coup, puis on pose les petites piles les unes sur les autres</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Design…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change how the badge looks</source>
        <translation>Changer l’aspect du badge</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>lost, damaged …</source>
        <translation>perdu, abîmé…</translation>
    </message>
    <message>
        <source>Changed since printed: %1</source>
        <translation>Modifiés depuis l’impression&#xa0;: %1</translation>
    </message>
    <message>
        <source>New and changed: %1</source>
        <translation>Nouveaux et modifiés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The last sheet has %n place(s) left. Begin a full one (F7)</source>
        <translation>
            <numerusform>Il reste %n place sur la dernière planche. En commencer une neuve (F7)</numerusform>
            <numerusform>Il reste %n places sur la dernière planche. En commencer une neuve (F7)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::BadgesPage</name>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n à vérifier</numerusform>
            <numerusform>%n à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was printed yet</source>
        <translation>Rien n’a encore été imprimé</translation>
    </message>
    <message numerus="yes">
        <source>Last print: %n badge(s), %1 %2</source>
        <translation>
            <numerusform>Dernière impression&#xa0;: %n badge, %1 %2</numerusform>
            <numerusform>Dernière impression&#xa0;: %n badges, %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n b&amp;adge(s)…</source>
        <translation>
            <numerusform>Imprimer %n &amp;badge…</numerusform>
            <numerusform>Imprimer %n &amp;badges…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print b&amp;adges…</source>
        <translation>Imprimer les &amp;badges…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Begin at place %1</source>
        <translation>Commencer à la place %1</translation>
    </message>
    <message>
        <source>Checking… %1 %</source>
        <translation>Vérification… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Not registered on site: %1</source>
        <translation>Pas parmi les inscrit·es sur place&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Rien à vérifier</translation>
    </message>
    <message>
        <source>Nobody is registered on site yet.</source>
        <translation>Il n’y a encore personne parmi les inscrit·es sur place.</translation>
    </message>
    <message>
        <source>Blank badges can be written by hand for those who come without having registered.</source>
        <translation>Les badges vierges se remplissent à la main pour les personnes qui viennent sans inscription.</translation>
    </message>
    <message>
        <source>Blank badges</source>
        <translation>Badges vierges</translation>
    </message>
    <message>
        <source>Everybody has a badge.</source>
        <translation>Tout le monde a un badge.</translation>
    </message>
    <message>
        <source>Whoever registers from now on will stand here. To print all of them again, choose all registered on site.</source>
        <translation>Les prochaines inscriptions apparaîtront ici. Pour tout réimprimer, choisissez «&#xa0;Inscrit·es sur place&#xa0;».</translation>
    </message>
    <message>
        <source>All registered on site</source>
        <translation>Inscrit·es sur place</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>Select people in the attendees&apos; list, then press %1.</source>
        <translation>Sélectionnez des personnes dans la liste des participant·es, puis appuyez sur %1.</translation>
    </message>
    <message>
        <source>Change the badge design</source>
        <translation>Changer le modèle de badge</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Nobody is new.</source>
        <translation>Aucun nouveau badge à imprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s) would say something else by now than when they were printed.</source>
        <translation>
            <numerusform>%n badge ne correspond plus à ce qui a été imprimé.</numerusform>
            <numerusform>%n badges ne correspondent plus à ce qui a été imprimé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since printed</source>
        <translation>Modifiés depuis l’impression</translation>
    </message>
    <message>
        <source>“%1” is adjusted: %2</source>
        <translation>«&#xa0;%1&#xa0;» est réglée&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, on “%2”: this computer does not know that sheet yet</source>
        <translation>%1, sur «&#xa0;%2&#xa0;»&#xa0;: cet ordinateur ne connaît pas encore cette planche</translation>
    </message>
</context>
<context>
    <name>colloquia::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>colloquia::BarChart</name>
    <message>
        <source>%1: %2, last edition %3</source>
        <translation>%1&#xa0;: %2, édition précédente %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n autre dans le tableau</numerusform>
            <numerusform>%n autres dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Last edition</source>
        <translation>Édition précédente</translation>
    </message>
</context>
<context>
    <name>colloquia::BatchModel</name>
    <message>
        <source>%1, %2</source>
        <comment>sheet and design</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Planches</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>colloquia::BulkMenus</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n participant·e</numerusform>
            <numerusform>%n participant·es</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sans profil</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>enrolled in “%1”</source>
        <translation>inscription à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre en liste d’attente</translation>
    </message>
    <message>
        <source>waiting for “%1”</source>
        <translation>en liste d’attente pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>taken off “%1”</source>
        <translation>retrait de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There are no workshops yet</source>
        <translation>Il n’y a pas encore d’atelier</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>Remove %1 with their enrolments and answers? It can be undone.</source>
        <translation>Supprimer %1, avec inscriptions aux ateliers et réponses&#xa0;? Vous pourrez annuler.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>arrivée pointée</translation>
    </message>
    <message>
        <source>check-in taken back</source>
        <translation>pointage annulé</translation>
    </message>
    <message>
        <source>%1 of %2:</source>
        <translation>%1 de %2&#xa0;:</translation>
    </message>
    <message>
        <source>no rank</source>
        <translation>sans rang</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>No form has asked a question yet</source>
        <translation>Aucun formulaire n’a encore posé de question</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Answer for %1</source>
        <translation>Réponse pour %1</translation>
    </message>
    <message>
        <source>no answer to “%1”</source>
        <translation>pas de réponse à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” to “%2”</source>
        <translation>«&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>replied on %1</source>
        <translation>a répondu le %1</translation>
    </message>
    <message>
        <source>presence confirmed</source>
        <translation>présence confirmée</translation>
    </message>
    <message>
        <source>replied on %1: comes</source>
        <translation>a répondu le %1&#xa0;: vient</translation>
    </message>
    <message>
        <source>replied on %1: excused</source>
        <translation>a répondu le %1&#xa0;: excusé·e</translation>
    </message>
    <message>
        <source>Note the answer</source>
        <translation>Noter la réponse</translation>
    </message>
</context>
<context>
    <name>colloquia::CardsDialog</name>
    <message>
        <source>Only those the &amp;list shows now</source>
        <translation>Seulement la &amp;liste telle qu’affichée</translation>
    </message>
    <message>
        <source>Certificates of attendance</source>
        <translation>Attestations de présence</translation>
    </message>
    <message>
        <source>Place cards</source>
        <translation>Marque-places</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>&amp;Design…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Planche</translation>
    </message>
    <message>
        <source>One file for &amp;each…</source>
        <translation>Un fichier par p&amp;ersonne…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Enregi&amp;strer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n who were there, by name</source>
        <translation>
            <numerusform>%n personne venue, par nom</numerusform>
            <numerusform>%n personnes venues, par nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n who come, by the order of protocol</source>
        <translation>
            <numerusform>%n personne attendue, par ordre protocolaire</numerusform>
            <numerusform>%n personnes attendues, par ordre protocolaire</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was checked in yet.</source>
        <translation>Aucune arrivée n’est encore pointée.</translation>
    </message>
    <message>
        <source>Nobody comes yet.</source>
        <translation>Personne n’est encore attendu.</translation>
    </message>
    <message>
        <source>Certificates are for those who were checked in, at the event or in a workshop.</source>
        <translation>Les attestations sont pour les personnes dont l’arrivée a été pointée, à l’accueil ou dans un atelier.</translation>
    </message>
    <message>
        <source>Place cards are for those who are registered on site.</source>
        <translation>Les marque-places sont pour les personnes inscrites sur place.</translation>
    </message>
    <message>
        <source>New design “%1”</source>
        <translation>Nouveau modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making “%1”</source>
        <translation>Préparation de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A folder for the certificates</source>
        <translation>Un dossier pour les attestations</translation>
    </message>
    <message numerus="yes">
        <source>Making %n certificate(s)</source>
        <translation>
            <numerusform>Préparation de %n attestation</numerusform>
            <numerusform>Préparation de %n attestations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in “%1”.</source>
        <translation>
            <numerusform>%n fichier dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n fichiers dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Impression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Transmis à l’imprimante.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of these names are in “%1” already.</source>
        <translation>
            <numerusform>%n fichier de ce nom se trouve déjà dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n fichiers de ces noms se trouvent déjà dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace them</source>
        <translation>Les remplacer</translation>
    </message>
</context>
<context>
    <name>colloquia::CategoriesPage</name>
    <message>
        <source>&amp;Make it one with</source>
        <translation>&amp;Réunir avec</translation>
    </message>
    <message>
        <source>What forms call it, one word a line</source>
        <translation>Ses noms dans les formulaires, un par ligne</translation>
    </message>
    <message>
        <source>&amp;Show these people</source>
        <translation>&amp;Voir ces personnes</translation>
    </message>
    <message>
        <source>There is no category.</source>
        <translation>Il n’y a aucun profil.</translation>
    </message>
    <message>
        <source>A category says what somebody is; its colour is the band on the badge.</source>
        <translation>Le profil dit ce qu’est une personne&#xa0;; sa couleur est le bandeau du badge.</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies)</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) will have no category any more. Remove it all the same?</source>
        <translation>
            <numerusform>%n participant·e n’aura plus de profil. Supprimer tout de même&#xa0;?</numerusform>
            <numerusform>%n participant·es n’auront plus de profil. Supprimer tout de même&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove category “%1”</source>
        <translation>Supprimer le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n category(ies)</source>
        <translation>
            <numerusform>Supprimer %n profil</numerusform>
            <numerusform>Supprimer %n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of this category</source>
        <translation>
            <numerusform>%n participant·e de ce profil</numerusform>
            <numerusform>%n participant·es de ce profil</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is of this category yet.</source>
        <translation>Personne n’a encore ce profil.</translation>
    </message>
    <message>
        <source>Make “%1” one with “%2”</source>
        <translation>Réunir «&#xa0;%1&#xa0;» avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add category “%1”</source>
        <translation>Ajouter le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change %1 of “%2”</source>
        <translation>Modifier %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n category(ies)</source>
        <translation>
            <numerusform>Déplacer %n profil</numerusform>
            <numerusform>Déplacer %n profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a category to see and edit it.</source>
        <translation>Choisissez un profil pour le voir et le modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n category(ies) selected: they can be moved or removed together.</source>
        <translation>
            <numerusform>%n profil sélectionné&#xa0;: il peut être déplacé ou supprimé.</numerusform>
            <numerusform>%n profils sélectionnés&#xa0;: ils peuvent être déplacés ou supprimés ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Profils</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) of “%1” go to:</source>
        <translation>
            <numerusform>%n participant·e de «&#xa0;%1&#xa0;» passe à&#xa0;:</numerusform>
            <numerusform>%n participant·es de «&#xa0;%1&#xa0;» passent à&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::CellWork</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 de %2&#xa0;: modifié</translation>
    </message>
    <message>
        <source>Check-in of %1 taken back</source>
        <translation>Arrivée de %1 annulée</translation>
    </message>
    <message>
        <source>%1 checked in</source>
        <translation>Arrivée de %1 pointée</translation>
    </message>
    <message>
        <source>Nothing to paste: the cells hold it already</source>
        <translation>Rien à coller&#xa0;: les cellules contiennent déjà ces valeurs</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Rien n’a été collé. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be pasted. This cannot:</source>
        <translation>À coller&#xa0;: %1. Ceci ne peut pas l’être&#xa0;:</translation>
    </message>
    <message>
        <source>Paste into %1</source>
        <translation>Coller dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cell copied</source>
        <translation>1 cellule copiée</translation>
    </message>
    <message>
        <source>%1 × %2 cells copied</source>
        <translation>%1 × %2 cellules copiées</translation>
    </message>
    <message>
        <source>Nothing to empty: the cells are empty already</source>
        <translation>Rien à vider&#xa0;: les cellules sont déjà vides</translation>
    </message>
    <message>
        <source>Empty %1</source>
        <translation>Vider %1</translation>
    </message>
    <message>
        <source>%1 can be emptied. This cannot:</source>
        <translation>%1 peuvent être vidées. Ceci ne peut pas l’être&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was emptied. %1</source>
        <translation>Rien n’a été vidé. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>colloquia::ChangesDialog</name>
    <message>
        <source>&amp;Badges of these…</source>
        <translation>&amp;Badges de ces personnes…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>Feuille de modifications</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Modifications depuis</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Changes since</source>
        <translation>&amp;Modifications depuis</translation>
    </message>
    <message numerus="yes">
        <source>the last print: %n badge(s), %1</source>
        <translation>
            <numerusform>la dernière impression&#xa0;: %n badge, %1</numerusform>
            <numerusform>la dernière impression&#xa0;: %n badges, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the print of %n badge(s), %1</source>
        <translation>
            <numerusform>l’impression de %n badge, %1</numerusform>
            <numerusform>l’impression de %n badges, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>another day and time</source>
        <translation>un autre jour, une autre heure</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrawn</source>
        <translation>
            <numerusform>%n désistement</numerusform>
            <numerusform>%n désistements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n badge à changer</numerusform>
            <numerusform>%n badges à changer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another workshop</source>
        <translation>
            <numerusform>%n changement d’atelier</numerusform>
            <numerusform>%n changements d’atelier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) elsewhere</source>
        <translation>
            <numerusform>%n atelier déplacé</numerusform>
            <numerusform>%n ateliers déplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the change sheet as PDF</source>
        <translation>Enregistrer la feuille de modifications en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>modifications</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Printing the change sheet</source>
        <translation>Impression de la feuille de modifications</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Transmis à l’imprimante.</translation>
    </message>
</context>
<context>
    <name>colloquia::ChartView</name>
    <message>
        <source>Registrations over time</source>
        <translation>Inscriptions au fil du temps</translation>
    </message>
</context>
<context>
    <name>colloquia::ColourBox</name>
    <message>
        <source>The category&apos;s colour</source>
        <translation>La couleur du profil</translation>
    </message>
    <message>
        <source>What is read on the category&apos;s colour</source>
        <translation>Lisible sur la couleur du profil</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>Gris clair</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>Une autre couleur…</translation>
    </message>
</context>
<context>
    <name>colloquia::ColumnChooser</name>
    <message>
        <source>What the column “%1” becomes</source>
        <translation>Ce que devient la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ne pas importer</translation>
    </message>
    <message>
        <source>Question (answers)</source>
        <translation>Question (réponses)</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Nom et prénom</translation>
    </message>
</context>
<context>
    <name>colloquia::ColumnList</name>
    <message>
        <source>Columns: Space ticks, Alt+Up and Alt+Down move</source>
        <translation>Colonnes&#xa0;: Espace pour cocher, Alt+Haut et Alt+Bas pour déplacer</translation>
    </message>
    <message>
        <source>Drag to change the order, or Alt+Up and Alt+Down</source>
        <translation>Faites glisser pour changer l’ordre, ou utilisez Alt+Haut et Alt+Bas</translation>
    </message>
</context>
<context>
    <name>colloquia::ColumnsDialog</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Space ticks a column, Alt+Up and Alt+Down move it.</source>
        <translation>Espace coche une colonne, Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>colloquia::CommandList</name>
    <message>
        <source>Run an action</source>
        <translation>Lancer une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#xa0;?</translation>
    </message>
    <message>
        <source>Name of the action</source>
        <translation>Nom de l’action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>an action, and what it waits for</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>There is no action of this name.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>colloquia::Comparison</name>
    <message>
        <source>Reading the last edition</source>
        <translation>Lecture de l’édition précédente</translation>
    </message>
    <message>
        <source>The last edition</source>
        <translation>L’édition précédente</translation>
    </message>
    <message>
        <source>Colloquia (*.colloquium)</source>
        <translation>Colloquia (*.colloquium)</translation>
    </message>
    <message>
        <source>“%1” is this colloquium itself: choose the file of an earlier one.</source>
        <translation>«&#xa0;%1&#xa0;» est ce colloque lui-même&#xa0;: choisissez le fichier d’un colloque antérieur.</translation>
    </message>
    <message>
        <source>Compare with no edition</source>
        <translation>Ne plus comparer</translation>
    </message>
    <message>
        <source>Compare with the last edition</source>
        <translation>Comparer avec l’édition précédente</translation>
    </message>
</context>
<context>
    <name>colloquia::ConditionEdit</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Search the values</source>
        <translation>Chercher parmi les valeurs</translation>
    </message>
    <message>
        <source>Type to find a value</source>
        <translation>Tapez pour trouver une valeur</translation>
    </message>
    <message>
        <source>Values: Space ticks</source>
        <translation>Valeurs&#xa0;: Espace coche</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Nobody has such a value.</source>
        <translation>Personne n’a une telle valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: type to find them</source>
        <translation>
            <numerusform>%n autre&#xa0;: tapez pour la trouver</numerusform>
            <numerusform>%n autres&#xa0;: tapez pour les trouver</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ConflictModel</name>
    <message>
        <source>open</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>← the list</source>
        <translation>← la liste</translation>
    </message>
    <message>
        <source>→ the file</source>
        <translation>→ le fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La liste</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>colloquia::ConflictView</name>
    <message>
        <source>What both sides changed</source>
        <translation>Ce qui a changé des deux côtés</translation>
    </message>
    <message>
        <source>The left arrow keeps what the list has, the right arrow takes what the file says, Delete leaves it open.</source>
        <translation>La flèche gauche garde ce que dit la liste, la flèche droite prend ce que dit le fichier, Suppr laisse à décider.</translation>
    </message>
    <message>
        <source>Those that stay open keep what the list has, and are asked about again next time; everything else comes in.</source>
        <translation>Ce qui reste à décider garde la valeur de la liste et vous sera redemandé la prochaine fois&#xa0;; tout le reste est importé.</translation>
    </message>
    <message>
        <source>← Keep the list&apos;s</source>
        <translation>← Garder la liste</translation>
    </message>
    <message>
        <source>For the chosen rows (left arrow)</source>
        <translation>Pour les lignes choisies (flèche gauche)</translation>
    </message>
    <message>
        <source>→ Take the file&apos;s</source>
        <translation>→ Prendre le fichier</translation>
    </message>
    <message>
        <source>For the chosen rows (right arrow)</source>
        <translation>Pour les lignes choisies (flèche droite)</translation>
    </message>
    <message>
        <source>Keep all of the list&apos;s</source>
        <translation>Tout de la liste</translation>
    </message>
    <message>
        <source>Take all of the file&apos;s</source>
        <translation>Tout du fichier</translation>
    </message>
    <message>
        <source>Leave all open</source>
        <translation>Tout à décider</translation>
    </message>
</context>
<context>
    <name>colloquia::DesignCanvas</name>
    <message>
        <source>The badge</source>
        <translation>Le badge</translation>
    </message>
    <message>
        <source>Arrows move what is selected by a millimetre, with Shift by a tenth; with Ctrl they change its size. Page up and page down select the next one.</source>
        <translation>Les flèches déplacent la sélection d’un millimètre, avec Maj d’un dixième&#xa0;; avec Ctrl, elles changent sa taille. Page préc. et Page suiv. sélectionnent l’élément voisin.</translation>
    </message>
    <message>
        <source>Move on the design</source>
        <translation>Déplacer sur le modèle</translation>
    </message>
    <message>
        <source>Change sizes on the design</source>
        <translation>Redimensionner sur le modèle</translation>
    </message>
</context>
<context>
    <name>colloquia::DesignChooser</name>
    <message>
        <source>Badge designs (*.badge)</source>
        <translation>Modèles de badge (*.badge)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;New design</source>
        <translation>&amp;Nouveau modèle</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Pl&amp;us</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>for</source>
        <translation>pour</translation>
    </message>
    <message>
        <source>Change whom the design is for</source>
        <translation>Changer pour qui est le modèle</translation>
    </message>
    <message>
        <source>Make a &amp;copy</source>
        <translation>Faire une &amp;copie</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>Enregistrer dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>Take from a f&amp;ile…</source>
        <translation>Reprendre d’un f&amp;ichier…</translation>
    </message>
    <message>
        <source>Re&amp;move the design</source>
        <translation>&amp;Supprimer le modèle</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>New design “%1”</source>
        <translation>Nouveau modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Copy the design “%1”</source>
        <translation>Copier le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the design</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove the design “%1”</source>
        <translation>Supprimer le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Take a design from a file</source>
        <translation>Reprendre un modèle d’un fichier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>colloquia::DesignEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Change the design</source>
        <translation>Modifier le modèle</translation>
    </message>
    <message>
        <source>Add to the design</source>
        <translation>Ajouter au modèle</translation>
    </message>
    <message>
        <source>Remove from the design</source>
        <translation>Retirer du modèle</translation>
    </message>
    <message>
        <source>Move on the design</source>
        <translation>Déplacer sur le modèle</translation>
    </message>
    <message>
        <source>Change sizes on the design</source>
        <translation>Redimensionner sur le modèle</translation>
    </message>
    <message>
        <source>Change what lies before what</source>
        <translation>Changer l’ordre des éléments</translation>
    </message>
    <message>
        <source>Align on the design</source>
        <translation>Aligner sur le modèle</translation>
    </message>
    <message>
        <source>Space evenly on the design</source>
        <translation>Répartir sur le modèle</translation>
    </message>
</context>
<context>
    <name>colloquia::DesignerDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Badge designer</source>
        <translation>Modèles de badge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>One to the front</source>
        <translation>Avancer d’un plan</translation>
    </message>
    <message>
        <source>One to the back</source>
        <translation>Reculer d’un plan</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Personne suivante</translation>
    </message>
    <message>
        <source>Person before</source>
        <translation>Personne précédente</translation>
    </message>
    <message>
        <source>&amp;Front</source>
        <translation>&amp;Recto</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Verso</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole badge</source>
        <translation>Badge entier</translation>
    </message>
    <message>
        <source>What lies on the badge, the foremost first</source>
        <translation>Éléments du badge, le premier plan en tête</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Not folded</source>
        <translation>Non plié</translation>
    </message>
    <message>
        <source>Folded over its upper edge</source>
        <translation>Plié par le haut</translation>
    </message>
    <message>
        <source>Folded like a book</source>
        <translation>Plié comme un livre</translation>
    </message>
    <message>
        <source>Change the folding</source>
        <translation>Changer le pliage</translation>
    </message>
    <message>
        <source>A&amp;dapt to the stock</source>
        <translation>A&amp;dapter à la planche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Drawn for %1, printed on %2: it follows by itself.</source>
        <translation>Dessiné pour %1, imprimé sur %2&#xa0;: il s’adapte de lui-même.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Adapt the design to the stock</source>
        <translation>Adapter le modèle à la planche</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Bords gauches</translation>
    </message>
    <message>
        <source>Centres</source>
        <translation>Centres</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Bords droits</translation>
    </message>
    <message>
        <source>Top edges</source>
        <translation>Bords supérieurs</translation>
    </message>
    <message>
        <source>Middles</source>
        <translation>Milieux</translation>
    </message>
    <message>
        <source>Bottom edges</source>
        <translation>Bords inférieurs</translation>
    </message>
    <message>
        <source>Space evenly across</source>
        <translation>Répartir en largeur</translation>
    </message>
    <message>
        <source>Space evenly down</source>
        <translation>Répartir en hauteur</translation>
    </message>
    <message>
        <source>Nothing more to undo here</source>
        <translation>Plus rien à annuler ici</translation>
    </message>
    <message>
        <source>Nothing to redo here</source>
        <translation>Rien à rétablir ici</translation>
    </message>
</context>
<context>
    <name>colloquia::DetailsPage</name>
    <message>
        <source>What</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Date et lieu</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>On badges; else the title</source>
        <translation>Sur les badges&#xa0;; sinon, le titre</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>The same day</source>
        <translation>Le même jour</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sans date limite</translation>
    </message>
    <message>
        <source>No limit known</source>
        <translation>Pas de limite connue</translation>
    </message>
    <message>
        <source>International colloquium</source>
        <translation>Colloque international</translation>
    </message>
    <message>
        <source>Colloquium</source>
        <translation>Colloque</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Study day</source>
        <translation>Journée d’étude</translation>
    </message>
    <message>
        <source>Seminar</source>
        <translation>Séminaire</translation>
    </message>
    <message>
        <source>Symposium</source>
        <translation>Symposium</translation>
    </message>
    <message>
        <source>Training day</source>
        <translation>Journée de formation</translation>
    </message>
    <message>
        <source>General assembly</source>
        <translation>Assemblée générale</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Aller à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date not known yet</source>
        <translation>Date à préciser</translation>
    </message>
    <message>
        <source>Place not known yet</source>
        <translation>Lieu à préciser</translation>
    </message>
    <message>
        <source>“%1” is no time zone: choose one that is offered, such as Europe/Paris.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire&#xa0;: choisissez-en un parmi ceux proposés, comme Europe/Paris.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Changer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the logo</source>
        <translation>Ajouter le logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Supprimer le logo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>colloquia::DocumentListModel</name>
    <message>
        <source>in this file</source>
        <translation>dans ce fichier</translation>
    </message>
</context>
<context>
    <name>colloquia::DocumentsEdit</name>
    <message>
        <source>No document yet: a programme, a call, a map to the venue.</source>
        <translation>Pas encore de document&#xa0;: un programme, un appel, un plan d’accès.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Address of the document</source>
        <translation>Adresse du document</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Nom du document</translation>
    </message>
    <message>
        <source>As it is shown to people</source>
        <translation>Tel que le public le voit</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Add document “%1”</source>
        <translation>Ajouter le document «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename document “%1”</source>
        <translation>Renommer le document «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove document “%1”</source>
        <translation>Supprimer le document «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n document(s)</source>
        <translation>
            <numerusform>Supprimer %n document</numerusform>
            <numerusform>Supprimer %n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the order of the documents</source>
        <translation>Changer l’ordre des documents</translation>
    </message>
    <message>
        <source>Save a copy of the document</source>
        <translation>Enregistrer une copie du document</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Add the link</source>
        <translation>Ajouter le lien</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>colloquia::DueModel</name>
    <message>
        <source>To call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Invited, no reply</source>
        <translation>Invité·es sans réponse</translation>
    </message>
    <message>
        <source>Speakers still owe</source>
        <translation>Attendu des intervenant·es</translation>
    </message>
    <message>
        <source>Presence to confirm</source>
        <translation>Présence à confirmer</translation>
    </message>
    <message>
        <source>&amp;Give the seat</source>
        <translation>Donner &amp;la place</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>Appe&amp;lé·e</translation>
    </message>
    <message>
        <source>&amp;Chased, again in a week</source>
        <translation>&amp;Relancé·e, à rappeler dans une semaine</translation>
    </message>
    <message>
        <source>Re&amp;ceived…</source>
        <translation>&amp;Reçu…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Free seats</source>
        <translation>Places libres</translation>
    </message>
    <message numerus="yes">
        <source>%n presence(s) to be confirmed</source>
        <translation>
            <numerusform>%n présence à confirmer</numerusform>
            <numerusform>%n présences à confirmer</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter shows them in the list</source>
        <translation>Entrée les montre dans la liste</translation>
    </message>
    <message>
        <source>&amp;Show them in the list</source>
        <translation>Afficher da&amp;ns la liste</translation>
    </message>
</context>
<context>
    <name>colloquia::DuePage</name>
    <message>
        <source>What is to be done</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Nothing is to be done today.

Seats that become free, calls to make, invitations without a reply and what speakers still owe appear here.</source>
        <translation>Rien à faire aujourd’hui.

Les places qui se libèrent, les personnes à rappeler, les invitations sans réponse et ce que doivent encore les intervenant·es apparaissent ici.</translation>
    </message>
    <message>
        <source>Days without a reply before somebody is to be chased</source>
        <translation>Jours sans réponse avant une relance</translation>
    </message>
    <message>
        <source>Chase after so many &amp;days:</source>
        <translation>Relancer après, en jour&amp;s&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>Rép&amp;onse</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for today</source>
        <translation>
            <numerusform>%n chose pour aujourd’hui</numerusform>
            <numerusform>%n choses pour aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Do&amp;ne</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Choose something that is to be done.</source>
        <translation>Choisissez quelque chose à faire.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné·e</numerusform>
            <numerusform>%n sélectionné·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n participant·e</numerusform>
            <numerusform>%n participant·es</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>has a seat</source>
        <translation>a une place</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé·e</translation>
    </message>
    <message>
        <source>chased</source>
        <translation>relancé·e</translation>
    </message>
    <message>
        <source>Call back tomorrow</source>
        <translation>Rappeler demain</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Dans trois jours</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>à rappeler</translation>
    </message>
    <message>
        <source>Comes, %1</source>
        <translation>Vient, %1</translation>
    </message>
    <message>
        <source>Excused, %1</source>
        <translation>Excusé·e, %1</translation>
    </message>
    <message>
        <source>comes</source>
        <translation>vient</translation>
    </message>
    <message>
        <source>is excused</source>
        <translation>est excusé·e</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1&#xa0;: reçu</translation>
    </message>
    <message>
        <source>Somebody else comes…</source>
        <translation>Quelqu’un d’autre vient…</translation>
    </message>
    <message>
        <source>Whoever is registered on site and has not confirmed again.</source>
        <translation>Les personnes inscrites sur place dont la présence n’est pas encore confirmée.</translation>
    </message>
</context>
<context>
    <name>colloquia::DuplicatesDialog</name>
    <message>
        <source>&amp;Not the same person</source>
        <translation>&amp;Pas la même personne</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Pairs to look at</source>
        <translation>Paires à vérifier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Recherche des doublons</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche des doublons…</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) to look at</source>
        <translation>
            <numerusform>%n paire à vérifier</numerusform>
            <numerusform>%n paires à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is compared with everybody.</source>
        <translation>Chaque fiche est comparée aux autres.</translation>
    </message>
    <message>
        <source>Nobody seems to be there twice.</source>
        <translation>Personne ne semble inscrit deux fois.</translation>
    </message>
    <message>
        <source>One badge code stays: %1. Check-ins, printed badges, whom they represent and what the forms said of both are kept.</source>
        <translation>Un seul code de badge reste&#xa0;: %1. Arrivées pointées, badges imprimés, représentations et réponses aux formulaires des deux fiches sont conservés.</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>Fusionner %1 avec %2</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 et %2 sont deux personnes</translation>
    </message>
</context>
<context>
    <name>colloquia::ElementProperties</name>
    <message>
        <source>Insert a &amp;field</source>
        <translation>Insérer un c&amp;hamp</translation>
    </message>
    <message>
        <source>Choose a &amp;picture…</source>
        <translation>Choisir une &amp;image…</translation>
    </message>
    <message>
        <source>&amp;Bold</source>
        <translation>&amp;Gras</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From above</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Place: from the left, from above</source>
        <translation>Place&#xa0;: depuis la gauche, depuis le haut</translation>
    </message>
    <message>
        <source>Size: width, height</source>
        <translation>Taille&#xa0;: largeur, hauteur</translation>
    </message>
    <message>
        <source>Size of the letters</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Not smaller than</source>
        <translation>Pas plus petit que</translation>
    </message>
    <message>
        <source>Letters, not smaller than</source>
        <translation>Texte, pas plus petit que</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En largeur</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Centred</source>
        <translation>Centré</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>Up and down</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>En haut</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>Au milieu</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>En bas</translation>
    </message>
    <message>
        <source>Where in its place</source>
        <translation>Où, dans sa place</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Bordure</translation>
    </message>
    <message>
        <source>Thickness of the border</source>
        <translation>Épaisseur de la bordure</translation>
    </message>
    <message>
        <source>When it is drawn</source>
        <translation>Quand il est imprimé</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Only with: %1</source>
        <translation>Seulement avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only without: %1</source>
        <translation>Seulement sans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Rien n’est sélectionné</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n élément sélectionné</numerusform>
            <numerusform>%n éléments sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Black, as usual</source>
        <translation>Noir, comme d’habitude</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>colloquia::EmptyList</name>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Il n’y a encore personne sur la liste.</translation>
    </message>
    <message>
        <source>Import registrations…</source>
        <translation>Importer des inscriptions…</translation>
    </message>
    <message>
        <source>Drop the form&apos;s CSV file here, or add people one by one with %1.</source>
        <translation>Déposez ici le fichier CSV du formulaire, ou ajoutez les personnes une à une avec %1.</translation>
    </message>
</context>
<context>
    <name>colloquia::ExportColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>There are no columns to choose here.</source>
        <translation>Il n’y a pas de colonnes à choisir ici.</translation>
    </message>
    <message>
        <source>Sensitive answers</source>
        <translation>Réponses sensibles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>No columns</source>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>Alt+↑ and Alt+↓ move a column.</source>
        <translation>Alt+↑ et Alt+↓ déplacent une colonne.</translation>
    </message>
    <message>
        <source>Diet and access needs tell about health and religion. Export them only for those who must know, and have the file deleted afterwards.</source>
        <translation>Le régime alimentaire et les besoins d’accessibilité en disent long sur la santé et la religion. Ne les exportez que pour les personnes qui doivent les connaître, et faites supprimer le fichier ensuite.</translation>
    </message>
</context>
<context>
    <name>colloquia::ExportDialog</name>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>The list as it is filtered now (%1)</source>
        <translation>La liste telle que filtrée (%1)</translation>
    </message>
    <message>
        <source>Everybody (%1)</source>
        <translation>Tout le monde (%1)</translation>
    </message>
    <message>
        <source>Standard CSV</source>
        <translation>CSV standard</translation>
    </message>
    <message>
        <source>Commas and fixed headings, for other programs.</source>
        <translation>Virgules et en-têtes fixes, pour d’autres logiciels.</translation>
    </message>
    <message numerus="yes">
        <source>Export %n attendee(s)…</source>
        <translation>
            <numerusform>Exporter %n participant·e…</numerusform>
            <numerusform>Exporter %n participant·es…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody to export.</source>
        <translation>Il n’y a personne à exporter.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Choisissez au moins une colonne.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n attendee(s) exported to “%1”</source>
        <translation>
            <numerusform>%n participant·e exporté·e dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>%n participant·es exporté·es dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>With filters and real dates: a double click opens it.</source>
        <translation>Avec des filtres et de vraies dates&#xa0;: un double-clic l’ouvre.</translation>
    </message>
    <message>
        <source>CSV for Excel in French</source>
        <translation>CSV pour Excel en français</translation>
    </message>
    <message>
        <source>Semicolons and French headings.</source>
        <translation>Points-virgules et en-têtes en français.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Keep this choice…</source>
        <translation>Enregistrer ce choix…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi faire</translation>
    </message>
    <message>
        <source>As chosen here</source>
        <translation>Choix libre</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>vCards</source>
        <translation>Cartes de visite (vCard)</translation>
    </message>
    <message>
        <source>Names, organisations, e-mail and telephone, for an address book.</source>
        <translation>Noms, organismes, e-mail et téléphone, pour un carnet d’adresses.</translation>
    </message>
    <message>
        <source>Everything, as JSON</source>
        <translation>Tout, en JSON</translation>
    </message>
    <message>
        <source>The whole colloquium; importing the file brings it back.</source>
        <translation>Le colloque entier&#xa0;; importer le fichier le restitue.</translation>
    </message>
    <message>
        <source>Who, which columns and in which order as they were kept.</source>
        <translation>Qui, quelles colonnes et dans quel ordre&#xa0;: tels qu’enregistrés.</translation>
    </message>
    <message>
        <source>Export the figures…</source>
        <translation>Exporter les chiffres…</translation>
    </message>
    <message>
        <source>Keep this export</source>
        <translation>Enregistrer cet export</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Export “%1” replaced</source>
        <translation>Export «&#xa0;%1&#xa0;» remplacé</translation>
    </message>
    <message>
        <source>Export “%1” kept</source>
        <translation>Export «&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>Export “%1” removed</source>
        <translation>Export «&#xa0;%1&#xa0;» supprimé</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>Cartes de visite (*.vcf)</translation>
    </message>
    <message>
        <source>Everything of a colloquium (*.json)</source>
        <translation>Colloque entier (*.json)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a file&apos;s name: the colloquium, what for</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>colloquia::FateChips</name>
    <message>
        <source>%1 %2</source>
        <comment>a fate and its number of rows</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>rows</comment>
        <translation>Toutes&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>colloquia::FieldEdit</name>
    <message>
        <source>Not known yet</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore précisé</translation>
    </message>
    <message>
        <source>This was changed meanwhile, to “%1”. Enter keeps what you typed, Esc takes that.</source>
        <translation>Modifié entre-temps en «&#xa0;%1&#xa0;». Entrée garde votre saisie, Échap reprend cette valeur.</translation>
    </message>
</context>
<context>
    <name>colloquia::FiguresModel</name>
    <message>
        <source>Invited, and no reply yet</source>
        <translation>Invité·es, sans réponse</translation>
    </message>
    <message>
        <source>On the list as registered, on site or remote</source>
        <translation>Inscrit·es, sur place ou à distance</translation>
    </message>
    <message>
        <source>Registered, and confirmed again that they come</source>
        <translation>Inscrit·es dont la présence est confirmée</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Sur liste d’attente</translation>
    </message>
    <message>
        <source>Said that they cannot come</source>
        <translation>Ont fait savoir qu’elles et ils ne viendront pas</translation>
    </message>
    <message>
        <source>Were registered and took it back</source>
        <translation>Étaient inscrit·es et ont renoncé</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Arrivée pointée</translation>
    </message>
    <message>
        <source>Registered on site and not checked in, once it has begun</source>
        <translation>Inscrit·es sur place dont l’arrivée n’est pas pointée, une fois le colloque commencé</translation>
    </message>
    <message>
        <source>Registered on site; once anybody has confirmed again, those who did</source>
        <translation>Inscrit·es sur place&#xa0;; dès qu’une présence est confirmée, seules les personnes confirmées</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 of the last edition</source>
        <translation>%1 de l’édition précédente</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Last edition</source>
        <translation>Éd. précédente</translation>
    </message>
</context>
<context>
    <name>colloquia::FiguresPage</name>
    <message>
        <source>Do not compare</source>
        <translation>Ne pas comparer</translation>
    </message>
    <message>
        <source>There is nobody to count yet.</source>
        <translation>Il n’y a encore personne à compter.</translation>
    </message>
    <message>
        <source>Registrations that are imported or written are counted here by category, organisation, workshop and what the form asked.</source>
        <translation>Les inscriptions importées ou saisies sont comptées ici par profil, organisme, atelier et selon les questions du formulaire.</translation>
    </message>
    <message>
        <source>Count by</source>
        <translation>Compter par</translation>
    </message>
    <message>
        <source>Chart of</source>
        <translation>Graphique des</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n inscrit·e</numerusform>
            <numerusform>%n inscrit·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <translation>
            <numerusform>%n présent·e</numerusform>
            <numerusform>%n présent·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n attendu·e</numerusform>
            <numerusform>%n attendu·es</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 counted</source>
        <translation>%1 sur %2 comptés</translation>
    </message>
    <message>
        <source>Who is enrolled in several counts in each, and once in the total.</source>
        <translation>Une personne inscrite à plusieurs ateliers est comptée dans chacun, et une fois dans le total.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Registered: category</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody fits these filters.</source>
        <translation>Personne ne correspond à ces filtres.</translation>
    </message>
    <message>
        <source>There is none of these. Choose another chart.</source>
        <translation>Il n’y en a aucun. Choisissez un autre graphique.</translation>
    </message>
    <message>
        <source>Compared with “%1”</source>
        <translation>Comparé avec «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the last edition …</source>
        <translation>Lecture de l’édition précédente…</translation>
    </message>
    <message>
        <source>The last edition “%1” could not be read.</source>
        <translation>L’édition précédente «&#xa0;%1&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Choose its file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>Compare with the last edition…</source>
        <translation>Comparer avec l’édition précédente…</translation>
    </message>
    <message>
        <source>Counted are all whom the filters let through, not only those found for “%1”.</source>
        <translation>Sont comptées toutes les personnes que retiennent les filtres, et pas seulement celles trouvées pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed again</source>
        <translation>
            <numerusform>%n présence confirmée</numerusform>
            <numerusform>%n présences confirmées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::FiguresTable</name>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Enter sorts by the column.</source>
        <translation>Entrée trie selon la colonne.</translation>
    </message>
</context>
<context>
    <name>colloquia::FilterBar</name>
    <message>
        <source>+ Filter</source>
        <translation>+ Filtre</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Retirer ce filtre</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>Retirer tous les filtres</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Enter changes the filter, Delete removes it.</source>
        <translation>%1. Entrée modifie le filtre, Suppr le retire.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Plus de champs</translation>
    </message>
</context>
<context>
    <name>colloquia::FixedChooser</name>
    <message>
        <source>A value for all rows</source>
        <translation>Une valeur pour toutes les lignes</translation>
    </message>
    <message>
        <source>The same for all rows</source>
        <translation>Identique pour toutes les lignes</translation>
    </message>
    <message>
        <source>%1 of all rows</source>
        <translation>%1, pour toutes les lignes</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>colloquia::Header</name>
    <message>
        <source>Search people</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Search people (%1)</source>
        <translation>Rechercher… (%1)</translation>
    </message>
</context>
<context>
    <name>colloquia::HistoryDialog</name>
    <message>
        <source>Show older entries</source>
        <translation>Afficher les actions plus anciennes</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Annuler cette action</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The whole colloquium</source>
        <translation>Tout le colloque</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Historique de qui</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Par tout le monde</translation>
    </message>
    <message>
        <source>On any day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Retirer l’import</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Rétablir cette action</translation>
    </message>
    <message>
        <source>With this the colloquium began: it cannot be taken back.</source>
        <translation>C’est le début du colloque&#xa0;: on ne peut pas l’annuler.</translation>
    </message>
    <message>
        <source>What is on paper cannot be taken back.</source>
        <translation>Ce qui est imprimé ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>An older version of the program wrote this: it cannot be taken back.</source>
        <translation>Une version plus ancienne du logiciel a écrit ceci&#xa0;: on ne peut pas l’annuler.</translation>
    </message>
    <message>
        <source>This was brought back since.</source>
        <translation>Cette action a été rétablie depuis.</translation>
    </message>
    <message>
        <source>This was taken back again since.</source>
        <translation>Cette action a été annulée de nouveau depuis.</translation>
    </message>
    <message>
        <source>Take this import back?

%1

Everybody it brought goes from the list; who was worked on since stays. You can bring it back.</source>
        <translation>Retirer cet import&#xa0;?

%1

Toutes les personnes qu’il a apportées quittent la liste, sauf celles dont la fiche a été modifiée depuis. Vous pourrez le rétablir.</translation>
    </message>
    <message numerus="yes">
        <source>%n people worked on since stay: %1</source>
        <translation>
            <numerusform>%n personne dont la fiche a été modifiée depuis reste dans la liste&#xa0;: %1</numerusform>
            <numerusform>%n personnes dont la fiche a été modifiée depuis restent dans la liste&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::HistoryModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a person and a field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajout</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what was done, and to what</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>colloquia::ImportChoices</name>
    <message>
        <source>New</source>
        <translation>À créer</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Séparateur des colonnes</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Virgule  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Point-virgule &#xa0;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Barre verticale  |</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n workshop(s)</source>
        <translation>
            <numerusform>Créer %n atelier</numerusform>
            <numerusform>Créer %n ateliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n category(s)</source>
        <translation>
            <numerusform>Créer %n profil</numerusform>
            <numerusform>Créer %n profils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) come in with their answers: %1</source>
        <translation>
            <numerusform>%n question est importée avec ses réponses&#xa0;: %1</numerusform>
            <numerusform>%n questions sont importées avec leurs réponses&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>These people</source>
        <translation>Ces personnes</translation>
    </message>
    <message>
        <source>have registered</source>
        <translation>se sont inscrites</translation>
    </message>
    <message>
        <source>are to be invited (an address list)</source>
        <translation>sont à inviter (fichier d’adresses)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Row of the headers</source>
        <translation>Ligne des en-têtes</translation>
    </message>
    <message>
        <source>Choose what they stand for</source>
        <translation>Choisir à quoi ils correspondent</translation>
    </message>
</context>
<context>
    <name>colloquia::ImportDialog</name>
    <message>
        <source>Import registrations</source>
        <translation>Importer des inscriptions</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Lignes écartées</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Changées des deux côtés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab and its number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changée</numerusform>
            <numerusform>%n changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered again</source>
        <translation>
            <numerusform>%n inscription répétée</numerusform>
            <numerusform>%n inscriptions répétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Import %n registration(s)</source>
        <translation>
            <numerusform>Importer %n inscription</numerusform>
            <numerusform>Importer %n inscriptions</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is kept first, and all of it is one undo.</source>
        <translation>Une sauvegarde est faite d’abord, et tout s’annule en une fois.</translation>
    </message>
    <message>
        <source>Keep what the list has</source>
        <translation>Garder ce que dit la liste</translation>
    </message>
    <message>
        <source>This file will not ask about these again.</source>
        <translation>Pour ce fichier, la question ne sera plus posée.</translation>
    </message>
    <message>
        <source>The file has no rows below its headers.</source>
        <translation>Le fichier n’a aucune ligne sous ses en-têtes.</translation>
    </message>
    <message>
        <source>No row can come in: see why under “Left out”.</source>
        <translation>Aucune ligne ne peut être importée&#xa0;: voyez pourquoi sous «&#xa0;Écartées&#xa0;».</translation>
    </message>
    <message>
        <source>Everything in this file is in the list already.</source>
        <translation>Tout ce que contient ce fichier est déjà dans la liste.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>People who are in the file no more</source>
        <translation>Personnes qui ne sont plus dans le fichier</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Absent·es du fichier</translation>
    </message>
    <message numerus="yes">
        <source>Then look at %n person(s) who are perhaps there twice</source>
        <translation>
            <numerusform>Regarder ensuite %n personne qui figure peut-être deux fois</numerusform>
            <numerusform>Regarder ensuite %n personnes qui figurent peut-être deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is left is what both sides changed: say who is right.</source>
        <translation>Il ne reste que ce qui a changé des deux côtés&#xa0;: dites qui a raison.</translation>
    </message>
    <message>
        <source>This Row Holds the &amp;Headers</source>
        <translation>Les &amp;en-têtes sont sur cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n invitation(s)</source>
        <translation>
            <numerusform>Importer %n invitation</numerusform>
            <numerusform>Importer %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ImportNoteModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Stood in this form before, and does not now: stays in the list.</source>
        <translation>Figurait dans ce formulaire et n’y est plus&#xa0;: reste dans la liste.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>colloquia::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changée</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Both changed</source>
        <translation>Changée des deux côtés</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus ancienne</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Both changed: the list has %1, the file says %2</source>
        <translation>Changé des deux côtés&#xa0;: la liste a %1, le fichier dit %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a cell and what happens to it</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>colloquia::KitDialog</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Everything for the day</source>
        <translation>Dossier du jour J</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everybody has a badge already.</source>
        <translation>Chaque personne a déjà son badge.</translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>the first one begun, from place %1</source>
        <translation>la première entamée, à partir de la place %1</translation>
    </message>
    <message>
        <source>Nothing is to be printed.</source>
        <translation>Rien n’est à imprimer.</translation>
    </message>
    <message>
        <source>Tick at the left what you need.</source>
        <translation>Cochez à gauche ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>The badges are printed. The lists are not: no printer was chosen.</source>
        <translation>Les badges sont imprimés. Les listes ne le sont pas&#xa0;: aucune imprimante n’a été choisie.</translation>
    </message>
    <message>
        <source>The badges and the lists are saved.</source>
        <translation>Les badges et les listes sont enregistrés.</translation>
    </message>
    <message>
        <source>File 2 of 2: the lists and sheets, on paper</source>
        <translation>Fichier 2 sur 2&#xa0;: les listes et feuilles, sur papier</translation>
    </message>
    <message>
        <source>The badges are saved. The lists are not: no file was chosen.</source>
        <translation>Les badges sont enregistrés. Les listes ne le sont pas&#xa0;: aucun fichier n’a été choisi.</translation>
    </message>
    <message>
        <source>File 1 of 2: the badges, on labels</source>
        <translation>Fichier 1 sur 2&#xa0;: les badges, sur planches</translation>
    </message>
    <message numerus="yes">
        <source>%n blank</source>
        <translation>
            <numerusform>%n vierge</numerusform>
            <numerusform>%n vierges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::KitStacks</name>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Badges that are still to be printed</source>
        <translation>Badges encore à imprimer</translation>
    </message>
    <message>
        <source>How many blank badges</source>
        <translation>Nombre de badges vierges</translation>
    </message>
    <message>
        <source>Blank badges, to write on</source>
        <translation>Badges vierges, à remplir</translation>
    </message>
    <message>
        <source>For the desks</source>
        <translation>Pour l’accueil</translation>
    </message>
    <message>
        <source>How many desks</source>
        <translation>Nombre de postes d’accueil</translation>
    </message>
    <message>
        <source>A list for each desk</source>
        <translation>Une liste par poste</translation>
    </message>
    <message>
        <source>in big letters</source>
        <translation>en grands caractères</translation>
    </message>
    <message>
        <source>Lines for those who have not registered</source>
        <translation>Lignes pour les non-inscrit·es</translation>
    </message>
    <message>
        <source>For the rooms</source>
        <translation>Pour les salles</translation>
    </message>
    <message>
        <source>A sheet for each workshop</source>
        <translation>Une feuille par atelier</translation>
    </message>
    <message>
        <source>Signs for the doors</source>
        <translation>Affiches des portes</translation>
    </message>
    <message>
        <source>For the organisers</source>
        <translation>Pour l’organisation</translation>
    </message>
    <message>
        <source>Protocol list</source>
        <translation>Liste protocolaire</translation>
    </message>
    <message>
        <source>Excused and represented</source>
        <translation>Excusé·es et représenté·es</translation>
    </message>
    <message>
        <source>Programme of the day</source>
        <translation>Programme de la journée</translation>
    </message>
    <message>
        <source>Running order</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Meals, for the caterer</source>
        <translation>Repas, pour le traiteur</translation>
    </message>
    <message>
        <source>nothing to print</source>
        <translation>rien à imprimer</translation>
    </message>
    <message>
        <source>nobody is enrolled in one yet</source>
        <translation>personne n’y est encore inscrit·e</translation>
    </message>
    <message>
        <source>no room is known yet</source>
        <translation>aucune salle n’est encore connue</translation>
    </message>
    <message>
        <source>nobody has a rank yet</source>
        <translation>aucun rang protocolaire n’est encore indiqué</translation>
    </message>
    <message>
        <source>nobody is excused</source>
        <translation>personne n’est excusé·e</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n atelier</numerusform>
            <numerusform>%n ateliers</numerusform>
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
    <name>colloquia::LayoutMenu</name>
    <message>
        <source>Kept lists</source>
        <translation>Listes conservées</translation>
    </message>
    <message>
        <source>Kept list: %1 ▾</source>
        <translation>Liste conservée&#xa0;: %1 ▾</translation>
    </message>
    <message>
        <source>Kept lists ▾</source>
        <translation>Listes conservées ▾</translation>
    </message>
    <message>
        <source>No list is kept yet</source>
        <translation>Aucune liste n’est encore conservée</translation>
    </message>
    <message>
        <source>Keep this list as…</source>
        <translation>Conserver cette liste sous…</translation>
    </message>
    <message>
        <source>Replace “%1” with what is chosen now</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par les choix actuels</translation>
    </message>
    <message>
        <source>Kept list “%1” replaced</source>
        <translation>Liste conservée «&#xa0;%1&#xa0;» remplacée</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Kept list “%1” removed</source>
        <translation>Liste conservée «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Keep this list</source>
        <translation>Conserver cette liste</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>List “%1” kept</source>
        <translation>Liste «&#xa0;%1&#xa0;» conservée</translation>
    </message>
    <message>
        <source>Rename the kept list</source>
        <translation>Renommer la liste conservée</translation>
    </message>
    <message>
        <source>Kept list “%1” renamed to “%2”</source>
        <translation>Liste conservée «&#xa0;%1&#xa0;» renommée en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>From “%1”, changed ▾</source>
        <translation>D’après «&#xa0;%1&#xa0;», modifiée ▾</translation>
    </message>
</context>
<context>
    <name>colloquia::LetterDialog</name>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>Personnes sélectionnées (%1)</translation>
    </message>
    <message>
        <source>The list as it is filtered now (%1)</source>
        <translation>La liste telle que filtrée (%1)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>&amp;Letter</source>
        <translation>&amp;Lettre</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Keep this text as…</source>
        <translation>Conserver ce texte sous…</translation>
    </message>
    <message>
        <source>Rename it…</source>
        <translation>Le renommer…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Put in a &amp;field</source>
        <translation>Insérer un c&amp;hamp</translation>
    </message>
    <message>
        <source>&amp;Copy for an e-mail</source>
        <translation>Copier pour un co&amp;urriel</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Letter “%1” changed</source>
        <translation>Lettre «&#xa0;%1&#xa0;» modifiée</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Conserver ce texte</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Letter “%1” kept</source>
        <translation>Lettre «&#xa0;%1&#xa0;» conservée</translation>
    </message>
    <message>
        <source>Rename the letter</source>
        <translation>Renommer la lettre</translation>
    </message>
    <message>
        <source>Letter “%1” renamed</source>
        <translation>Lettre «&#xa0;%1&#xa0;» renommée</translation>
    </message>
    <message>
        <source>Letter “%1” removed</source>
        <translation>Lettre «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Personne n’est choisi.</translation>
    </message>
    <message>
        <source>Choose people in the list of attendees first.</source>
        <translation>Choisissez d’abord des personnes dans la liste des participant·es.</translation>
    </message>
    <message>
        <source>For one person at a time</source>
        <translation>Pour une personne à la fois</translation>
    </message>
    <message>
        <source>There is no field {%1}: it would be printed as it stands.</source>
        <translation>Il n’y a pas de champ {%1}&#xa0;: il serait imprimé tel quel.</translation>
    </message>
    <message>
        <source>The first %1 of %2 letters are shown.</source>
        <translation>Les %1 premières lettres sur %2 sont affichées.</translation>
    </message>
    <message>
        <source>Copied. Paste it into a message.</source>
        <translation>Copié. Collez-le dans un message.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making “%1”</source>
        <translation>Création de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Printing the letters</source>
        <translation>Impression des lettres</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Transmis à l’imprimante.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Also who withdrew or is excused (%1)</source>
        <translation>Aussi les désisté·es et excusé·es (%1)</translation>
    </message>
</context>
<context>
    <name>colloquia::ListArrangement</name>
    <message>
        <source>Of these, only those of the view</source>
        <translation>Parmi eux, seulement la vue</translation>
    </message>
    <message>
        <source>Under headings</source>
        <translation>Regrouper par</translation>
    </message>
    <message>
        <source>In the order of</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>As this list does</source>
        <translation>Comme prévu pour cette liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sans intertitres</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Toutes et tous</translation>
    </message>
</context>
<context>
    <name>colloquia::ListChoices</name>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Alphabetical list</source>
        <translation>Liste alphabétique</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Feuille d’émargement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Blank lines at the end</source>
        <translation>Lignes vierges à la fin</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All registered on site: %1</source>
        <translation>Inscrit·es sur place&#xa0;: %1</translation>
    </message>
    <message>
        <source>All registered: %1</source>
        <translation>Inscrit·es, sur place ou à distance&#xa0;: %1</translation>
    </message>
    <message>
        <source>The list as filtered: %1</source>
        <translation>Liste telle que filtrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everybody: %1</source>
        <translation>Tout le monde&#xa0;: %1</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Par organisme</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par profil</translation>
    </message>
    <message>
        <source>Protocol list</source>
        <translation>Liste protocolaire</translation>
    </message>
    <message>
        <source>Excused and represented</source>
        <translation>Excusé·es et représenté·es</translation>
    </message>
    <message>
        <source>Big letters</source>
        <translation>Gros caractères</translation>
    </message>
    <message>
        <source>A box to tick</source>
        <translation>Case à cocher</translation>
    </message>
    <message>
        <source>A sheet for each workshop</source>
        <translation>Une feuille par atelier</translation>
    </message>
    <message>
        <source>Everything for the day</source>
        <translation>Dossier du jour J</translation>
    </message>
    <message>
        <source>The list comes in so many parts, by letters, each with about as many people.</source>
        <translation>La liste est partagée par lettres en autant de parties, chacune d’à peu près autant de personnes.</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Postes d’accueil</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Selon le texte</translation>
    </message>
    <message>
        <source>Rows at least</source>
        <translation>Hauteur minimale des lignes</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>On A3</source>
        <translation>Sur A3</translation>
    </message>
    <message>
        <source>Programme of the day</source>
        <translation>Programme de la journée</translation>
    </message>
    <message>
        <source>Running order, for the organisers</source>
        <translation>Conducteur, pour l’organisation</translation>
    </message>
    <message>
        <source>Meals, for the caterer</source>
        <translation>Repas, pour le traiteur</translation>
    </message>
    <message>
        <source>Sign-in sheet of a training</source>
        <translation>Feuille d’émargement (formation)</translation>
    </message>
    <message>
        <source>Morning, Afternoon</source>
        <translation>Matin, Après-midi</translation>
    </message>
    <message>
        <source>Cells to sign in</source>
        <translation>Cases à émarger</translation>
    </message>
    <message>
        <source>Answers counted at each meal</source>
        <translation>Réponses comptées à chaque repas</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Ordre et colonnes</translation>
    </message>
    <message>
        <source>Title, paper and letters</source>
        <translation>Titre, papier et caractères</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>À signer</translation>
    </message>
    <message>
        <source>For the day</source>
        <translation>Pour le jour J</translation>
    </message>
</context>
<context>
    <name>colloquia::ListsPage</name>
    <message numerus="yes">
        <source>%n attendee(s)</source>
        <translation>
            <numerusform>%n participant·e</numerusform>
            <numerusform>%n participant·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose others at the left, or bring in the registrations first.</source>
        <translation>Faites un autre choix à gauche, ou importez d’abord les inscriptions.</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Participant·es</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Nobody of these is enrolled in a workshop.</source>
        <translation>Aucune de ces personnes n’est inscrite à un atelier.</translation>
    </message>
    <message>
        <source>Choose others at the left, or enrol them in the workshops first.</source>
        <translation>Choisissez d’autres personnes à gauche, ou inscrivez-les d’abord aux ateliers.</translation>
    </message>
    <message>
        <source>There is no workshop yet.</source>
        <translation>Il n’y a pas encore d’atelier.</translation>
    </message>
    <message>
        <source>What happens on the day is written down on the workshops’ page.</source>
        <translation>Ce qui se passe dans la journée se note sur la page des ateliers.</translation>
    </message>
    <message>
        <source>A rank is given to people in the attendees’ list; the order of ranks stands on the protocol page.</source>
        <translation>Le rang se donne dans la liste des participant·es&#xa0;; l’ordre des rangs est à la page Protocole.</translation>
    </message>
    <message>
        <source>Whoever is excused, and who comes in their place, will stand here.</source>
        <translation>Les personnes excusées, et qui les représente, figureront ici.</translation>
    </message>
</context>
<context>
    <name>colloquia::LogoEdit</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Supprimer le logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose the logo&apos;s picture</source>
        <translation>Choisir l’image du logo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>PNG or JPEG, at most %1. It can be dropped here.</source>
        <translation>PNG ou JPEG, %1 au plus. Vous pouvez la déposer ici.</translation>
    </message>
    <message>
        <source>Logo: %1</source>
        <translation>Logo&#xa0;: %1</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Pas encore de logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>colloquia::MailDialog</name>
    <message>
        <source>E-mail addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>The list as it is filtered now (%1)</source>
        <translation>La liste telle que filtrée (%1)</translation>
    </message>
    <message>
        <source>Those selected (%1)</source>
        <translation>Les personnes sélectionnées (%1)</translation>
    </message>
    <message>
        <source>Addresses in one portion at most</source>
        <translation>Adresses par paquet, au plus</translation>
    </message>
    <message>
        <source>Addresses in one portion at &amp;most</source>
        <translation>Adresses par paquet, au &amp;plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>so many addresses in so many portions</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n portion(s)</source>
        <translation>
            <numerusform>%n paquet</numerusform>
            <numerusform>%n paquets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address: %1</source>
        <translation>
            <numerusform>%n personne sans adresse&#xa0;: %1</numerusform>
            <numerusform>%n personnes sans adresse&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) an address that is taken once.</source>
        <translation>
            <numerusform>%n personne partage une adresse qui n’est prise qu’une fois.</numerusform>
            <numerusform>%n personnes partagent une adresse qui n’est prise qu’une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste each portion into the field for blind copies of a message of its own, so that nobody reads the others&apos; addresses.</source>
        <translation>Collez chaque paquet dans le champ «&#xa0;Cci&#xa0;» d’un message à part&#xa0;: personne ne lira l’adresse des autres.</translation>
    </message>
    <message>
        <source>Copy portion 1 of %1</source>
        <translation>Copier le paquet 1 sur %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Portion %1 of %2 copied: %3</source>
        <translation>Paquet %1 sur %2 copié&#xa0;: %3</translation>
    </message>
    <message>
        <source>Copy again</source>
        <translation>Copier à nouveau</translation>
    </message>
    <message>
        <source>Start again with portion 1</source>
        <translation>Recommencer au paquet 1</translation>
    </message>
    <message>
        <source>Copy portion %1 of %2</source>
        <translation>Copier le paquet %1 sur %2</translation>
    </message>
</context>
<context>
    <name>colloquia::MainWindow</name>
    <message>
        <source>Open a colloquium</source>
        <translation>Ouvrir un colloque</translation>
    </message>
    <message>
        <source>Colloquia (*.colloquium)</source>
        <translation>Colloquia (*.colloquium)</translation>
    </message>
    <message>
        <source>Import registrations</source>
        <translation>Importer des inscriptions</translation>
    </message>
    <message>
        <source>Date and place not known yet</source>
        <translation>Date et lieu à préciser</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation> (copie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copy saved as “%1”</source>
        <translation>Copie enregistrée sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Forms and lists (%1)</source>
        <translation>Formulaires et listes (%1)</translation>
    </message>
</context>
<context>
    <name>colloquia::MendList</name>
    <message>
        <source>This can be mended</source>
        <translation>Ceci peut être réparé</translation>
    </message>
</context>
<context>
    <name>colloquia::MergeModel</name>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>colloquia::MergeView</name>
    <message>
        <source>The two side by side: Left and Right choose</source>
        <translation>Les deux fiches côte à côte&#xa0;: Gauche et Droite choisissent</translation>
    </message>
</context>
<context>
    <name>colloquia::NamesDialog</name>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Refuser</translation>
    </message>
    <message>
        <source>Names to look at</source>
        <translation>Noms à vérifier</translation>
    </message>
    <message>
        <source>All names look right.</source>
        <translation>Tous les noms semblent bien écrits.</translation>
    </message>
    <message>
        <source>Space ticks, Delete refuses. What is refused is not asked again.</source>
        <translation>Espace coche, Suppr refuse. Une proposition refusée ne revient pas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) to look at</source>
        <translation>
            <numerusform>%n nom à vérifier</numerusform>
            <numerusform>%n noms à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Accept the ticked (%1)</source>
        <translation>&amp;Accepter les cochés (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n name(s)</source>
        <translation>
            <numerusform>Corriger %n nom</numerusform>
            <numerusform>Corriger %n noms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n name(s) as written</source>
        <translation>
            <numerusform>Laisser %n nom tel quel</numerusform>
            <numerusform>Laisser %n noms tels quels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::NextEditionDialog</name>
    <message>
        <source>Make the colloquium</source>
        <translation>Créer le colloque</translation>
    </message>
    <message>
        <source>New from the last edition</source>
        <translation>Nouveau à partir de l’édition précédente</translation>
    </message>
    <message>
        <source>Title of the new colloquium</source>
        <translation>Titre du nouveau colloque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The last edition</source>
        <translation>L’édition précédente</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>À reprendre</translation>
    </message>
    <message>
        <source>Invited again</source>
        <translation>À inviter de nouveau</translation>
    </message>
    <message>
        <source>Colloquia (*.colloquium)</source>
        <translation>Colloquia (*.colloquium)</translation>
    </message>
    <message>
        <source>Choose the file of the last edition, or drop it here.</source>
        <translation>Choisissez le fichier de l’édition précédente, ou déposez-le ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n people on the list</source>
        <translation>
            <numerusform>%n personne sur la liste</numerusform>
            <numerusform>%n personnes sur la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Partners and logos (%1)</source>
        <translation>Partenaires et logos (%1)</translation>
    </message>
    <message>
        <source>Questions of the form (%1)</source>
        <translation>Questions du formulaire (%1)</translation>
    </message>
    <message>
        <source>Badge designs (%1)</source>
        <translation>Modèles de badge (%1)</translation>
    </message>
    <message>
        <source>Ranks of protocol and kept views (%1)</source>
        <translation>Rangs protocolaires et vues (%1)</translation>
    </message>
    <message>
        <source>Workshops, without dates (%1)</source>
        <translation>Ateliers, sans les dates (%1)</translation>
    </message>
    <message>
        <source>People who agreed to be invited again (%1)</source>
        <translation>Personnes qui l’ont accepté (%1)</translation>
    </message>
    <message>
        <source>People who were never asked (%1)</source>
        <translation>Personnes jamais interrogées (%1)</translation>
    </message>
    <message>
        <source>Only where they could expect to hear from you again.</source>
        <translation>Seulement si elles pouvaient s’attendre à avoir de vos nouvelles.</translation>
    </message>
    <message>
        <source>Speakers stay speakers (%1)</source>
        <translation>Les intervenant·es le restent (%1)</translation>
    </message>
    <message>
        <source>Nobody is taken over: their data were to be kept until %1.</source>
        <translation>Personne n’est repris&#xa0;: les données devaient être conservées jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n did not agree to be invited again.</source>
        <translation>
            <numerusform>%n personne n’accepte pas d’être invitée à nouveau.</numerusform>
            <numerusform>%n personnes n’acceptent pas d’être invitées à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew.</source>
        <translation>
            <numerusform>%n personne s’est désistée.</numerusform>
            <numerusform>%n personnes se sont désistées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand there twice with one e-mail address, and come once.</source>
        <translation>
            <numerusform>%n fiche a la même adresse qu’une autre et n’est pas reprise.</numerusform>
            <numerusform>%n fiches ont la même adresse qu’une autre et ne sont pas reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where shall it be kept?</source>
        <translation>Où l’enregistrer&#xa0;?</translation>
    </message>
    <message>
        <source>Making the colloquium</source>
        <translation>Création du colloque</translation>
    </message>
    <message>
        <source>Short title, on badges</source>
        <translation>Titre court, sur les badges</translation>
    </message>
    <message>
        <source>Else the title</source>
        <translation>Sinon le titre</translation>
    </message>
    <message>
        <source>Not taken over, as they belong to that edition: dates, place, registration link; answers, telephone numbers, notes and badges.</source>
        <translation>Ne sont pas repris, car propres à cette édition&#xa0;: dates, lieu, lien d’inscription&#xa0;; réponses, numéros de téléphone, notes et badges.</translation>
    </message>
</context>
<context>
    <name>colloquia::OverviewPage</name>
    <message>
        <source>Registered</source>
        <translation>Inscrit·es</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent·es</translation>
    </message>
    <message>
        <source>Registrations over time</source>
        <translation>Inscriptions au fil du temps</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Par profil</translation>
    </message>
    <message>
        <source>Missing or odd</source>
        <translation>À compléter ou à vérifier</translation>
    </message>
    <message>
        <source>By workshop</source>
        <translation>Par atelier</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Par où commencer</translation>
    </message>
    <message>
        <source>Describe the event</source>
        <translation>Décrire l’événement</translation>
    </message>
    <message>
        <source>Title, date, place and contact: they stand on everything that is printed.</source>
        <translation>Titre, date, lieu et contact&#xa0;: ils figurent sur tout ce qui est imprimé.</translation>
    </message>
    <message>
        <source>Import registrations…</source>
        <translation>Importer des inscriptions…</translation>
    </message>
    <message>
        <source>The sheet of your form, as often as you like: only what is new comes in.</source>
        <translation>Le tableau de votre formulaire, aussi souvent que vous voulez&#xa0;: seules les nouveautés sont ajoutées.</translation>
    </message>
    <message>
        <source>Add the first attendee</source>
        <translation>Ajouter la première personne</translation>
    </message>
    <message>
        <source>By hand, one at a time.</source>
        <translation>À la main, une par une.</translation>
    </message>
    <message>
        <source>Date not known yet</source>
        <translation>Date à préciser</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimés</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>have arrived</source>
        <translation>arrivé·es</translation>
    </message>
    <message>
        <source>Not arrived yet</source>
        <translation>Pas encore arrivé·es</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore précisé</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>colloquia::OwnStockDialog</name>
    <message>
        <source>Plain paper: print marks where to &amp;cut</source>
        <translation>Papier blanc&#xa0;: imprimer les traits de &amp;coupe</translation>
    </message>
    <message>
        <source>&amp;Keep this sheet</source>
        <translation>&amp;Enregistrer cette planche</translation>
    </message>
    <message>
        <source>Own sheet</source>
        <translation>Votre planche</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What stands on the box</source>
        <translation>Ce qui est écrit sur la boîte</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>Height of the page</source>
        <translation>Hauteur de la page</translation>
    </message>
    <message>
        <source>Width of a badge</source>
        <translation>Largeur d’un badge</translation>
    </message>
    <message>
        <source>Height of a badge</source>
        <translation>Hauteur d’un badge</translation>
    </message>
    <message>
        <source>From the page&apos;s left edge</source>
        <translation>Depuis le bord gauche de la page</translation>
    </message>
    <message>
        <source>From the page&apos;s upper edge</source>
        <translation>Depuis le bord haut de la page</translation>
    </message>
    <message>
        <source>From one badge to the next, across</source>
        <translation>D’un badge au suivant, en largeur</translation>
    </message>
    <message>
        <source>From one badge to the next, down</source>
        <translation>D’un badge au suivant, en hauteur</translation>
    </message>
    <message>
        <source>Radius of round corners</source>
        <translation>Rayon des coins arrondis</translation>
    </message>
    <message>
        <source>Colours reach over the cut by</source>
        <translation>Débord des couleurs au-delà de la coupe</translation>
    </message>
    <message>
        <source>Badges across</source>
        <translation>Badges en largeur</translation>
    </message>
    <message>
        <source>Badges down</source>
        <translation>Badges en hauteur</translation>
    </message>
    <message>
        <source>Page: width, height</source>
        <translation>Page&#xa0;: largeur, hauteur</translation>
    </message>
    <message>
        <source>Badge: width, height</source>
        <translation>Badge&#xa0;: largeur, hauteur</translation>
    </message>
    <message>
        <source>How many: across, down</source>
        <translation>Combien&#xa0;: en largeur, en hauteur</translation>
    </message>
    <message>
        <source>The first: from the left, from above</source>
        <translation>Le premier&#xa0;: depuis la gauche, depuis le haut</translation>
    </message>
    <message>
        <source>From one to the next: across, down</source>
        <translation>De l’un au suivant&#xa0;: en largeur, en hauteur</translation>
    </message>
    <message>
        <source>Round corners, colours over the cut</source>
        <translation>Coins arrondis, débord des couleurs</translation>
    </message>
    <message>
        <source>&amp;Remove this sheet</source>
        <translation>&amp;Supprimer cette planche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Perso</translation>
    </message>
</context>
<context>
    <name>colloquia::PartnersPage</name>
    <message>
        <source>No partner is written down yet.</source>
        <translation>Aucun partenaire n’est encore noté.</translation>
    </message>
    <message>
        <source>Partners are printed on lists, sheets and badges, by role and in your order.</source>
        <translation>Les partenaires sont imprimés sur les listes, les feuilles et les badges, par rôle et dans votre ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partenaire</numerusform>
            <numerusform>%n partenaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a logo</source>
        <translation>
            <numerusform>%n avec logo</numerusform>
            <numerusform>%n avec logo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove partner “%1”</source>
        <translation>Supprimer le partenaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n partner(s)</source>
        <translation>
            <numerusform>Supprimer %n partenaire</numerusform>
            <numerusform>Supprimer %n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nouveau partenaire</translation>
    </message>
    <message>
        <source>Add partner “%1”</source>
        <translation>Ajouter le partenaire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Changer «&#xa0;%1&#xa0;» pour %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n partner(s)</source>
        <translation>
            <numerusform>Déplacer %n partenaire</numerusform>
            <numerusform>Déplacer %n partenaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a partner to see and edit it.</source>
        <translation>Choisissez un partenaire pour voir et modifier sa fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s) selected: they can be moved or removed together.</source>
        <translation>
            <numerusform>%n partenaire sélectionné&#xa0;: vous pouvez le déplacer ou le supprimer.</numerusform>
            <numerusform>%n partenaires sélectionnés&#xa0;: vous pouvez les déplacer ou les supprimer ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the logo of %1</source>
        <translation>Ajouter le logo de %1</translation>
    </message>
    <message>
        <source>Remove the logo of %1</source>
        <translation>Supprimer le logo de %1</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Partners in alphabetical order</source>
        <translation>Partenaires par ordre alphabétique</translation>
    </message>
</context>
<context>
    <name>colloquia::PeopleList</name>
    <message>
        <source>&amp;Give a seat</source>
        <translation>D&amp;onner une place</translation>
    </message>
    <message>
        <source>Who is enrolled and who waits</source>
        <translation>Personnes inscrites et en attente</translation>
    </message>
    <message>
        <source>Give a seat to whom is selected</source>
        <translation>Donner une place à la personne sélectionnée</translation>
    </message>
    <message>
        <source>Enrolled: %1</source>
        <translation>Inscrit·es&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet.</source>
        <translation>Il n’y a encore personne d’inscrit.</translation>
    </message>
    <message>
        <source>Enter or a double click shows the attendee.</source>
        <translation>Entrée ou un double-clic affiche la fiche de la personne.</translation>
    </message>
    <message>
        <source>Choose somebody who waits.</source>
        <translation>Choisissez une personne en attente.</translation>
    </message>
    <message>
        <source>All seats are taken. Raise the capacity, or wait for a free seat.</source>
        <translation>Toutes les places sont prises. Augmentez la capacité, ou attendez qu’une place se libère.</translation>
    </message>
</context>
<context>
    <name>colloquia::PersonPicker</name>
    <message>
        <source>Search people</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Name, organisation, e-mail …</source>
        <translation>Nom, organisme, e-mail…</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Add “%1” to the list</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à la liste</translation>
    </message>
</context>
<context>
    <name>colloquia::PlacePicker</name>
    <message>
        <source>First free place, on a picture of the sheet</source>
        <translation>Première place libre, sur l’image de la planche</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Place %1 sur %2</translation>
    </message>
    <message>
        <source>Begin at place %1</source>
        <translation>Commencer à la place %1</translation>
    </message>
</context>
<context>
    <name>colloquia::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Votre nom dans l’historique</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du logiciel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Another language is spoken from the next start on. Prints follow the colloquium&apos;s own language.</source>
        <translation>Une autre langue s’applique au prochain démarrage. Les impressions suivent la langue du colloque.</translation>
    </message>
</context>
<context>
    <name>colloquia::PrintModel</name>
    <message>
        <source>sheet %1, place %2</source>
        <translation>planche %1, place %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>colloquia::PrinterDialog</name>
    <message>
        <source>&amp;Print the test page</source>
        <translation>&amp;Imprimer la page d’essai</translation>
    </message>
    <message>
        <source>As it is adjusted &amp;now, to check it</source>
        <translation>Avec le réglage &amp;actuel, pour le vérifier</translation>
    </message>
    <message>
        <source>This printer prints on &amp;both sides by itself</source>
        <translation>Cette imprimante imprime d’elle-même &amp;recto verso</translation>
    </message>
    <message>
        <source>&amp;upright</source>
        <translation>à l’en&amp;droit</translation>
    </message>
    <message>
        <source>on its &amp;head</source>
        <translation>&amp;tête en bas</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>Adjust a printer</source>
        <translation>Régler une imprimante</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Save it as P&amp;DF…</source>
        <translation>L’enregistrer en &amp;PDF…</translation>
    </message>
    <message>
        <source>The back is upright</source>
        <translation>Le verso est à l’endroit</translation>
    </message>
    <message>
        <source>The back is on its head</source>
        <translation>Le verso est tête en bas</translation>
    </message>
    <message>
        <source>Print the test page on plain paper, measure it with a ruler and type what you read. Badges and cards then land in the right place on the sheets. PDF files stay as they are.</source>
        <translation>Imprimez la page d’essai sur papier ordinaire, mesurez-la avec une règle et saisissez ce que vous lisez. Les badges et les cartes tomberont alors au bon endroit sur les planches. Les fichiers PDF ne changent pas.</translation>
    </message>
    <message>
        <source>&amp;Forget the adjustment</source>
        <translation>&amp;Oublier le réglage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No printer is installed on this computer.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>From the left edge to the cross</source>
        <translation>Du bord gauche à la croix</translation>
    </message>
    <message>
        <source>From the upper edge to the cross</source>
        <translation>Du bord supérieur à la croix</translation>
    </message>
    <message>
        <source>Length of the line from left to right</source>
        <translation>Longueur de la ligne horizontale</translation>
    </message>
    <message>
        <source>Length of the line downwards</source>
        <translation>Longueur de la ligne verticale</translation>
    </message>
    <message>
        <source>On the back: from the left edge to the cross</source>
        <translation>Au verso&#xa0;: du bord gauche à la croix</translation>
    </message>
    <message>
        <source>On the back: from the upper edge to the cross</source>
        <translation>Au verso&#xa0;: du bord supérieur à la croix</translation>
    </message>
    <message>
        <source>Turned like a page of a book, the back is</source>
        <translation>Tourné comme une page de livre, le verso est</translation>
    </message>
    <message>
        <source>Adjustment: %1.</source>
        <translation>Réglage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That is further off than a printer can be. Measure once more, in millimetres.</source>
        <translation>Aucune imprimante ne se trompe autant. Mesurez encore une fois, en millimètres.</translation>
    </message>
    <message>
        <source>Something else is being made. Wait until it is done.</source>
        <translation>Autre chose est en préparation. Attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Test page</source>
        <translation>Page d’essai</translation>
    </message>
    <message>
        <source>Printing the test page</source>
        <translation>Impression de la page d’essai</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Transmis à l’imprimante.</translation>
    </message>
    <message>
        <source>Save the test page as PDF</source>
        <translation>Enregistrer la page d’essai en PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>test-page</source>
        <translation>page-essai</translation>
    </message>
    <message>
        <source>Saved as “%1”. Print it at its own size, without “fit to page”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;». Imprimez-le à sa taille réelle, sans «&#xa0;ajuster à la page&#xa0;».</translation>
    </message>
</context>
<context>
    <name>colloquia::PrintsDialog</name>
    <message>
        <source>They &amp;count as not printed</source>
        <translation>Les &amp;compter comme non imprimés</translation>
    </message>
    <message>
        <source>&amp;Print them again…</source>
        <translation>Les &amp;réimprimer…</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Impressions</translation>
    </message>
    <message>
        <source>Prints, the newest first</source>
        <translation>Impressions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Whose badges</source>
        <translation>Badges de qui</translation>
    </message>
    <message>
        <source>Nothing was printed yet. What you print on the badges&apos; page stands here, and can be printed again.</source>
        <translation>Rien n’a encore été imprimé. Ce que vous imprimez depuis la page des badges apparaît ici et peut être réimprimé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The printer jammed from this sheet on</source>
        <translation>Bourrage de l’imprimante à partir de cette planche</translation>
    </message>
    <message>
        <source>The printer &amp;jammed from sheet</source>
        <translation>&amp;Bourrage à partir de la planche</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>lost, damaged …</source>
        <translation>perdu, abîmé…</translation>
    </message>
    <message>
        <source>&amp;Why again</source>
        <translation>&amp;Motif</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n choisi</numerusform>
            <numerusform>%n choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n badge(s)</source>
        <translation>
            <numerusform>%n badge</numerusform>
            <numerusform>%n badges</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Print it again…</source>
        <translation>Le &amp;réimprimer…</translation>
    </message>
    <message>
        <source>%1. On the badges&apos; page they are new again.</source>
        <translation>%1. Dans la page des badges, ils sont de nouveau à imprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <comment>badges</comment>
        <translation>
            <numerusform>%n sans nom</numerusform>
            <numerusform>%n sans nom</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ProblemList</name>
    <message>
        <source>To check before printing</source>
        <translation>À vérifier avant d’imprimer</translation>
    </message>
</context>
<context>
    <name>colloquia::ProblemModel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::ProblemPane</name>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>colloquia::ProposalModel</name>
    <message>
        <source>Given name | family name</source>
        <translation>Prénom | nom</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Deviendra</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>colloquia::RanksPage</name>
    <message>
        <source>Who has this rank</source>
        <translation>Qui a ce rang</translation>
    </message>
    <message>
        <source>A rank is given in the attendee’s form. Whoever comes in somebody’s place keeps their own rank. Enter shows the attendee.</source>
        <translation>Le rang se donne dans la fiche de la personne. Qui représente quelqu’un garde son propre rang. Entrée ouvre la fiche.</translation>
    </message>
    <message>
        <source>There is no order of protocol yet.</source>
        <translation>Il n’y a pas encore d’ordre protocolaire.</translation>
    </message>
    <message>
        <source>The usual order of French public ceremonies is a start: rename, move, remove and add what you need.</source>
        <translation>L’ordre usuel des cérémonies publiques est un point de départ&#xa0;: renommez, déplacez, supprimez, ajoutez.</translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s)</source>
        <translation>
            <numerusform>%n rang</numerusform>
            <numerusform>%n rangs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a rank</source>
        <translation>
            <numerusform>%n personne avec un rang</numerusform>
            <numerusform>%n personnes avec un rang</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the usual order of protocol</source>
        <translation>Reprendre l’ordre protocolaire usuel</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Remove rank “%1”</source>
        <translation>Supprimer le rang «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rank(s)</source>
        <translation>
            <numerusform>Supprimer %n rang</numerusform>
            <numerusform>Supprimer %n rangs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has this rank yet.</source>
        <translation>Personne n’a encore ce rang.</translation>
    </message>
    <message>
        <source>Add rank “%1”</source>
        <translation>Ajouter le rang «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change %1 of “%2”</source>
        <translation>Modifier %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rank(s)</source>
        <translation>
            <numerusform>Déplacer %n rang</numerusform>
            <numerusform>Déplacer %n rangs</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a rank to see who has it.</source>
        <translation>Choisissez un rang pour voir qui l’a.</translation>
    </message>
    <message numerus="yes">
        <source>%n rank(s) selected: they can be moved or removed together.</source>
        <translation>
            <numerusform>%n rang sélectionné&#xa0;: il peut être déplacé ou supprimé.</numerusform>
            <numerusform>%n rangs sélectionnés&#xa0;: ils peuvent être déplacés ou supprimés ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
</context>
<context>
    <name>colloquia::RecordForm</name>
    <message>
        <source>%1: “%2”</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>colloquia::ReplyDialog</name>
    <message>
        <source>Note the reply of %1</source>
        <translation>Noter la réponse de %1</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>A répondu le</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>A répondu par</translation>
    </message>
    <message>
        <source>Note it for %1</source>
        <translation>Noter pour %1</translation>
    </message>
    <message>
        <source>Yes, comes</source>
        <translation>Oui, vient</translation>
    </message>
    <message>
        <source>Yes, they come</source>
        <translation>Oui, ces personnes viennent</translation>
    </message>
    <message>
        <source>No, is excused</source>
        <translation>Non, est excusé·e</translation>
    </message>
    <message>
        <source>No, they are excused</source>
        <translation>Non, elles sont excusées</translation>
    </message>
    <message>
        <source>No, somebody else comes instead</source>
        <translation>Non, une autre personne vient à la place</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Pas encore décidé</translation>
    </message>
    <message>
        <source>Comes?</source>
        <translation>Vient&#xa0;?</translation>
    </message>
    <message>
        <source>Do they come?</source>
        <translation>Viennent&#xa0;?</translation>
    </message>
    <message>
        <source>Who comes instead…</source>
        <translation>Qui vient à la place…</translation>
    </message>
</context>
<context>
    <name>colloquia::SeatsDialog</name>
    <message>
        <source>Keep seats for an organisation</source>
        <translation>Réserver des places pour un organisme</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>E-mail du contact</translation>
    </message>
    <message>
        <source>Each seat stands in the list as “organisation, seat 1 of 3” until it gets a name.</source>
        <translation>Chaque place figure dans la liste comme «&#xa0;organisme, place 1 sur 3&#xa0;» jusqu’à ce qu’elle reçoive un nom.</translation>
    </message>
    <message>
        <source>Keep the seats</source>
        <translation>Réserver les places</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n seat(s) for %1</source>
        <translation>
            <numerusform>Réserver %n place pour %1</numerusform>
            <numerusform>Réserver %n places pour %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::Session</name>
    <message>
        <source>%1. %2</source>
        <comment>what was done, and a remark about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is being checked; writing is possible in a moment.</source>
        <translation>Vérification du fichier en cours&#xa0;; vous pourrez écrire dans un instant.</translation>
    </message>
    <message>
        <source>Undone elsewhere: %1</source>
        <translation>Annulé ailleurs&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n now wait for a seat</source>
        <translation>
            <numerusform>%n personne attend désormais une place</numerusform>
            <numerusform>%n personnes attendent désormais une place</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now waits for a seat in “%2” (no. %3)</source>
        <translation>%1 attend désormais une place pour «&#xa0;%2&#xa0;» (n°&#xa0;%3)</translation>
    </message>
    <message>
        <source>%1 is on the waiting list now (no. %2)</source>
        <translation>%1 est désormais sur la liste d’attente (n°&#xa0;%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n people worked on since stay: %2</source>
        <translation>
            <numerusform>%1. %n personne modifiée depuis reste&#xa0;: %2</numerusform>
            <numerusform>%1. %n personnes modifiées depuis restent&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>taken back (%1)</source>
        <translation>retrait (%1)</translation>
    </message>
    <message>
        <source>brought back (%1)</source>
        <translation>rétablissement (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n left open</source>
        <comment>cells that list and file have both changed</comment>
        <translation>
            <numerusform>%n divergence reste à décider</numerusform>
            <numerusform>%n divergences restent à décider</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::SheetArea</name>
    <message>
        <source>used</source>
        <translation>utilisée</translation>
    </message>
</context>
<context>
    <name>colloquia::SheetDialog</name>
    <message>
        <source>&amp;Mark as present</source>
        <translation>&amp;Pointer les présences</translation>
    </message>
    <message>
        <source>Enter a signed sheet</source>
        <translation>Saisir une feuille d’émargement</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>Code de la feuille</translation>
    </message>
    <message>
        <source>In its foot: BD-KP</source>
        <translation>En bas de page&#xa0;: BD-KP</translation>
    </message>
    <message>
        <source>Lines that are signed</source>
        <translation>Lignes signées</translation>
    </message>
    <message>
        <source>3 7 8 12-19, or all but some: -3 -7</source>
        <translation>3 7 8 12-19, ou toutes sauf&#xa0;: -3 -7</translation>
    </message>
    <message>
        <source>Signatures counted on the sheet</source>
        <translation>Signatures comptées sur la feuille</translation>
    </message>
    <message>
        <source>Those who signed</source>
        <translation>Personnes qui ont signé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>lines %1 to %2</source>
        <translation>lignes %1 à %2</translation>
    </message>
    <message>
        <source>%1   a blank line: add this person by hand</source>
        <translation>%1   ligne vierge&#xa0;: ajoutez cette personne à la main</translation>
    </message>
    <message>
        <source>%1   %2, present already</source>
        <translation>%1   %2, déjà pointé·e</translation>
    </message>
    <message>
        <source>%1   %2, excused</source>
        <translation>%1   %2, excusé·e</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the signatures on the sheet, and type how many there are.</source>
        <translation>Comptez les signatures sur la feuille et saisissez leur nombre.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptées</translation>
    </message>
    <message>
        <source>3 7 8 12-19, or = for the same as above</source>
        <translation>3 7 8 12-19, ou = comme ci-dessus</translation>
    </message>
    <message>
        <source>Lines that are signed: %1</source>
        <translation>Lignes signées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column of the sheet, how many lines</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1   %2, withdrawn</source>
        <translation>%1   %2, désisté·e</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at on the sheet</source>
        <translation>
            <numerusform>%n à regarder sur la feuille</numerusform>
            <numerusform>%n à regarder sur la feuille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquia::SheetPicture</name>
    <message>
        <source>The sheet</source>
        <translation>La planche</translation>
    </message>
</context>
<context>
    <name>colloquia::SheetView</name>
    <message>
        <source>Sheet as it is printed</source>
        <translation>Feuille telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Sheet before (Page Up)</source>
        <translation>Feuille précédente (Page préc.)</translation>
    </message>
    <message>
        <source>Next sheet (Page Down)</source>
        <translation>Feuille suivante (Page suiv.)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Size of the sheet on the screen</source>
        <translation>Taille de la feuille à l’écran</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Feuille entière</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 sur %2</translation>
    </message>
</context>
<context>
    <name>colloquia::Sidebar</name>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>colloquia::StartPage</name>
    <message>
        <source>Colloquia</source>
        <translation>Colloquia</translation>
    </message>
    <message>
        <source>Attendees, badges and lists of one event, in one file on your PC.</source>
        <translation>Participant·es, badges et listes d’un événement, dans un seul fichier sur votre PC.</translation>
    </message>
    <message>
        <source>New colloquium…</source>
        <translation>Nouveau colloque…</translation>
    </message>
    <message>
        <source>Open a colloquium…</source>
        <translation>Ouvrir un colloque…</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>Voir l’exemple</translation>
    </message>
    <message>
        <source>Recent colloquiums</source>
        <translation>Colloques récents</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>New from the last edition…</source>
        <translation>Nouveau à partir de l’édition précédente…</translation>
    </message>
</context>
<context>
    <name>colloquia::StatusStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>colloquia::StockEdit</name>
    <message>
        <source>Stock: maker and part number</source>
        <translation>Format de planche&#xa0;: marque et référence</translation>
    </message>
    <message>
        <source>Part number on the box, or size</source>
        <translation>Référence sur la boîte, ou dimensions</translation>
    </message>
    <message>
        <source>All stock</source>
        <translation>Tous les formats</translation>
    </message>
    <message>
        <source>Change this sheet…</source>
        <translation>Modifier cette planche…</translation>
    </message>
    <message>
        <source>Own sheet…</source>
        <translation>Votre planche…</translation>
    </message>
    <message>
        <source>No stock is called “%1”. Type the part number on the box or the label&apos;s size, or measure the sheet yourself with “%2”.</source>
        <translation>Aucun format ne s’appelle «&#xa0;%1&#xa0;». Tapez la référence de la boîte ou la taille d’une étiquette, ou mesurez votre planche avec «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>colloquia::TryWith</name>
    <message>
        <source>Show the ne&amp;xt of them</source>
        <translation>Voir le sui&amp;vant</translation>
    </message>
    <message>
        <source>The one before (Ctrl+Page up)</source>
        <translation>La personne précédente (Ctrl+Page préc.)</translation>
    </message>
    <message>
        <source>The next one (Ctrl+Page down)</source>
        <translation>La personne suivante (Ctrl+Page suiv.)</translation>
    </message>
    <message>
        <source>Try with somebody else</source>
        <translation>Essayer avec quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Try with</source>
        <translation>Essai avec</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Tried with %1</source>
        <translation>Essai avec %1</translation>
    </message>
    <message>
        <source>Everybody&apos;s fits</source>
        <translation>Tout tient, pour tout le monde</translation>
    </message>
    <message numerus="yes">
        <source>%n do not fit</source>
        <translation>
            <numerusform>%n ne tient pas</numerusform>
            <numerusform>%n ne tiennent pas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has come yet: tried with everybody.</source>
        <translation>Personne n’est encore venu&#xa0;: essayé avec tout le monde.</translation>
    </message>
    <message>
        <source>Nobody gets a card yet: tried with everybody.</source>
        <translation>Personne n’a encore de marque-place&#xa0;: essayé avec tout le monde.</translation>
    </message>
    <message>
        <source>Nobody gets this design yet: tried with everybody.</source>
        <translation>Personne n’a encore ce modèle&#xa0;: essayé avec tout le monde.</translation>
    </message>
    <message>
        <source>%1 does not get this design.</source>
        <translation>%1 n’a pas ce modèle.</translation>
    </message>
</context>
<context>
    <name>colloquia::ValueChooser</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Words the list does not know</source>
        <translation>Mots que la liste ne connaît pas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a word of the file and its number of rows</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What “%1” stands for</source>
        <translation>Ce que signifie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
</context>
<context>
    <name>colloquia::ViewMenu</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Views of the list</source>
        <translation>Vues de la liste</translation>
    </message>
    <message>
        <source>View: %1 ▾</source>
        <translation>Vue&#xa0;: %1 ▾</translation>
    </message>
    <message>
        <source>Views ▾</source>
        <translation>Vues ▾</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>Aucune vue n’est encore enregistrée</translation>
    </message>
    <message>
        <source>Everybody, in the usual columns</source>
        <translation>Tout le monde, colonnes habituelles</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Replace “%1” with what is shown now</source>
        <translation>Remplacer «&#xa0;%1&#xa0;» par ce qui est affiché</translation>
    </message>
    <message>
        <source>View “%1” replaced</source>
        <translation>Vue «&#xa0;%1&#xa0;» remplacée</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>View “%1” kept</source>
        <translation>Vue «&#xa0;%1&#xa0;» enregistrée</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>View “%1” renamed to “%2”</source>
        <translation>Vue «&#xa0;%1&#xa0;» renommée en «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>View “%1” removed</source>
        <translation>Vue «&#xa0;%1&#xa0;» supprimée</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>View: %1, changed ▾</source>
        <translation>Vue&#xa0;: %1, modifiée ▾</translation>
    </message>
</context>
<context>
    <name>colloquia::WatchBar</name>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Voir…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Looking at “%1”</source>
        <translation>Examen de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle inscription</numerusform>
            <numerusform>%n nouvelles inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifiée</numerusform>
            <numerusform>%n modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be decided</source>
        <translation>
            <numerusform>%n à trancher</numerusform>
            <numerusform>%n à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was saved again: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été réenregistré&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>colloquia::WholeImportDialog</name>
    <message>
        <source>Leave it as it is here</source>
        <translation>Laisser comme ici</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>Prendre ce que dit le fichier</translation>
    </message>
    <message>
        <source>Import everything</source>
        <translation>Tout importer</translation>
    </message>
    <message>
        <source>Import everything of “%1”</source>
        <translation>Importer tout «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>What differs, and what was left out</source>
        <translation>Ce qui diffère et ce qui a été laissé de côté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>new, changed, unchanged people</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n new attendee(s)</source>
        <translation>
            <numerusform>%n participant·e à ajouter</numerusform>
            <numerusform>%n participant·es à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié·e</numerusform>
            <numerusform>%n modifié·es</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangé·e</numerusform>
            <numerusform>%n inchangé·es</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says what is here already.</source>
        <translation>Le fichier dit ce qui est déjà ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the programme are new or change: details, partners, workshops, categories …</source>
        <translation>
            <numerusform>%n élément du programme est nouveau ou change&#xa0;: détails, partenaires, ateliers, profils …</numerusform>
            <numerusform>%n éléments du programme sont nouveaux ou changent&#xa0;: détails, partenaires, ateliers, profils …</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: here “%2”, in the file “%3”</source>
        <translation>%1&#xa0;: ici «&#xa0;%2&#xa0;», dans le fichier «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>colloquia::WorkshopChecks</name>
    <message>
        <source>Workshops and meals</source>
        <translation>Ateliers et repas</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
</context>
<context>
    <name>colloquia::WorkshopsPage</name>
    <message>
        <source>Not known yet</source>
        <translation>À préciser</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nom par ligne</translation>
    </message>
    <message>
        <source>The workshop and its people</source>
        <translation>L’atelier et ses inscrit·es</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>No workshop is written down yet.</source>
        <translation>Aucun atelier n’est encore noté.</translation>
    </message>
    <message>
        <source>A workshop is whatever people enrol in: a half-day, a meal or a visit too. Date, room and seats can come later.</source>
        <translation>Un atelier est tout ce à quoi on s’inscrit&#xa0;: aussi une demi-journée, un repas ou une visite. La date, la salle et les places peuvent venir plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s)</source>
        <translation>
            <numerusform>%n atelier</numerusform>
            <numerusform>%n ateliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open for sign-up</source>
        <translation>
            <numerusform>%n ouvert aux inscriptions</numerusform>
            <numerusform>%n ouverts aux inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled in “%1” will no longer be. Remove the workshop?</source>
        <translation>
            <numerusform>%n personne inscrite à «&#xa0;%1&#xa0;» ne le sera plus. Supprimer l’atelier&#xa0;?</numerusform>
            <numerusform>%n personnes inscrites à «&#xa0;%1&#xa0;» ne le seront plus. Supprimer l’atelier&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled in these workshops will no longer be. Remove them?</source>
        <translation>
            <numerusform>%n personne inscrite à ces ateliers ne le sera plus. Supprimer ces ateliers&#xa0;?</numerusform>
            <numerusform>%n personnes inscrites à ces ateliers ne le seront plus. Supprimer ces ateliers&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove workshop “%1”</source>
        <translation>Supprimer l’atelier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n workshop(s)</source>
        <translation>
            <numerusform>Supprimer %n atelier</numerusform>
            <numerusform>Supprimer %n ateliers</numerusform>
        </translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>People (%1)</source>
        <translation>Personnes (%1)</translation>
    </message>
    <message>
        <source>Give %1 a seat in “%2”</source>
        <translation>Donner à %1 une place dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Add workshop “%1”</source>
        <translation>Ajouter l’atelier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change %1 of “%2”</source>
        <translation>Changer «&#xa0;%1&#xa0;» pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Déplacer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Move %n workshop(s)</source>
        <translation>
            <numerusform>Déplacer %n atelier</numerusform>
            <numerusform>Déplacer %n ateliers</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a workshop to see and edit it.</source>
        <translation>Choisissez un atelier pour voir et modifier sa fiche.</translation>
    </message>
    <message numerus="yes">
        <source>%n workshop(s) selected: they can be moved or removed together.</source>
        <translation>
            <numerusform>%n atelier sélectionné&#xa0;: vous pouvez le déplacer ou le supprimer.</numerusform>
            <numerusform>%n ateliers sélectionnés&#xa0;: vous pouvez les déplacer ou les supprimer ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>Ateliers</translation>
    </message>
</context>
</TS>
