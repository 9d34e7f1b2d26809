// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
// Both languages say everything the sources say now. resources/i18n/update brings new sentences into the .ts
// files.
#include "tests/support/testing.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context = {};
    QString source = {};
    bool numerus = false;
    QString state = {};    // "" when it is finished, else "unfinished", "vanished" or "obsolete"
    QStringList said = {}; // the translation, or one for each plural form

    [[nodiscard]] QString name() const { return u"[%1] %2"_s.arg(context, source); }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.numerus) {
                message.said << xml.readElementText(QXmlStreamReader::IncludeChildElements);
                continue;
            }
            while (xml.readNextStartElement())
                message.said << xml.readElementText(QXmlStreamReader::IncludeChildElements);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNext() || !xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

// The messages of colloquia_LANGUAGE.ts as they are after lupdate has looked at the sources of today.
QList<Message> messagesOfToday(const QString &language, const QStringList &options = {})
{
    const QTemporaryDir folder;
    const QString ts = folder.filePath(u"colloquia_%1.ts"_s.arg(language));
    QFile::copy(QStringLiteral(COLLOQUIA_SOURCE_DIR "/resources/i18n/colloquia_%1.ts").arg(language), ts);
    QFile::setPermissions(ts, QFile::ReadOwner | QFile::WriteOwner);
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(COLLOQUIA_SOURCE_DIR));
    lupdate.start(QStringLiteral(COLLOQUIA_LUPDATE),
                  QStringList{u"-silent"_s, u"-locations"_s, u"none"_s} + options +
                      QStringList{u"-I"_s, u"."_s, u"app"_s, u"ui"_s, u"-ts"_s, ts});
    if (!lupdate.waitForFinished(120000) || lupdate.exitCode() != 0)
        qFatal("lupdate: %s", lupdate.readAllStandardError().constData());
    return readMessages(ts);
}

// Those of a fitting state that are not whole, by name.
QStringList incomplete(const QList<Message> &messages)
{
    QStringList names;
    for (const Message &message : messages) {
        const bool missing = message.said.isEmpty() || message.said.contains(QString());
        if (missing || !message.state.isEmpty())
            names << (message.state.isEmpty() ? u"missing"_s : message.state) + u": "_s + message.name();
    }
    return names;
}

// Names every line: a failure's own words are cut after a thousand letters.
bool nothingIn(const QStringList &lines)
{
    for (const QString &line : lines)
        qInfo("%s", qUtf8Printable(line));
    return lines.isEmpty();
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(\\d{1,2}|n)"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    found.sort();
    return found;
}

QString endOf(const QString &text)
{
    static const QRegularExpression end(u"(\\.\\.\\.|[.:;!?…])\\s*$"_s);
    return end.match(text).captured(1);
}

// Whether a placeholder is lost, made up, or a singular says its number in a word.
bool placeholdersAgree(const Message &message, qsizetype form)
{
    const QStringList wanted = placeholdersOf(message.source);
    const QStringList given = placeholdersOf(message.said.at(form));
    QStringList withoutCount = wanted;
    withoutCount.removeAll(u"n"_s);
    return given == wanted || (message.numerus && form == 0 && given == withoutCount);
}

// What breaks French typography in TEXT: "" when nothing does.
QString badlySpaced(const QString &text)
{
    // A file dialog's ";;" and what is not a sentence's mark (9:30, https://) are left alone.
    static const QRegularExpression rule(u"[^\\x{00A0}\\x{202F};!?…][;!?](?!;)(?=\\s|$|\\))"
                                         "|[^\\x{00A0}\\x{202F}]:(?=\\s|$)"
                                         "|«[^\\x{00A0}\\x{202F}]|[^\\x{00A0}\\x{202F}]»"_s);
    return rule.match(text).captured();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_french = messagesOfToday(u"fr"_s); }

    void frenchSaysEverything()
    {
        QVERIFY(!m_french.isEmpty());
        const QStringList names = incomplete(m_french);
        QVERIFY2(nothingIn(names), qPrintable(u"%1 messages are to be translated"_s.arg(names.size())));
    }

    void englishHasItsPlurals()
    {
        const QStringList names = incomplete(messagesOfToday(u"en"_s, {u"-pluralonly"_s}));
        QVERIFY2(nothingIn(names), qPrintable(u"%1 messages are to be translated"_s.arg(names.size())));
    }

    void placeholdersAndEndsAgree()
    {
        QStringList wrong;
        for (const Message &message : std::as_const(m_french)) {
            for (qsizetype form = 0; form < message.said.size(); ++form) {
                const QString &said = message.said.at(form);
                if (said.isEmpty())
                    continue;
                if (!placeholdersAgree(message, form))
                    wrong << u"placeholders: "_s + message.name() + u" → "_s + said;
                if (endOf(message.source) != endOf(said))
                    wrong << u"end: "_s + message.name() + u" → "_s + said;
            }
        }
        QVERIFY2(nothingIn(wrong), qPrintable(u"%1 messages are wrong"_s.arg(wrong.size())));
    }

    void frenchKeepsItsSpaces()
    {
        QStringList wrong;
        for (const Message &message : std::as_const(m_french)) {
            for (const QString &said : message.said) {
                if (const QString bad = badlySpaced(said); !bad.isEmpty())
                    wrong << u"“%1”: "_s.arg(bad) + message.name() + u" → "_s + said;
            }
        }
        QVERIFY2(nothingIn(wrong), qPrintable(u"%1 messages are wrong"_s.arg(wrong.size())));
    }

    // The rule itself can fail, and lets through what it should.
    void theRuleOfSpacesKnowsSentencesFromOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("right");
        QTest::newRow("plain space") << u"Enregistrer ?"_s << false;
        QTest::newRow("no space") << u"Attention!"_s << false;
        QTest::newRow("colon") << u"Statut: inscrit"_s << false;
        QTest::newRow("guillemets") << u"le fichier «liste»"_s << false;
        QTest::newRow("plain guillemets") << u"le fichier « liste »"_s << false;
        QTest::newRow("right") << u"Statut\u00A0: «\u00A0inscrit\u00A0», vraiment\u202F?"_s << true;
        QTest::newRow("time and address") << u"9:30, https://example.org/?a=b"_s << true;
        QTest::newRow("file filter") << u"CSV (*.csv);;Tous (*)"_s << true;
    }
    void theRuleOfSpacesKnowsSentencesFromOthers()
    {
        QFETCH(QString, text);
        QTEST(badlySpaced(text).isEmpty(), "right");
    }

private:
    QList<Message> m_french;
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
