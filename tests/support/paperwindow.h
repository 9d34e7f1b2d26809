// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/people.h"
#include "tests/support/testwindow.h"
#include "ui/shell/jobs.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSpinBox>
#include <QTranslator>

// People and words for the tests of the paper pages.
namespace colloquia::testing {

struct Person
{
    QString givenName = {};
    QString familyName = {};
    QString organisation = {};
    Status status = Status::Registered;
    Mode mode = Mode::OnSite;
};

// Adds them in a group of its own.
inline void addPeople(Store &store, const std::vector<Person> &persons)
{
    const auto written = store.write(QStringLiteral("Add people"), [&](Writer &writer) -> Result<void> {
        for (const Person &person : persons) {
            Attendee attendee;
            attendee.givenName = person.givenName;
            attendee.familyName = person.familyName;
            attendee.organisation = person.organisation;
            attendee.status = person.status;
            attendee.mode = person.mode;
            if (const auto added = people::add(writer, attendee); !added)
                return added;
        }
        return {};
    });
    if (!written)
        qFatal("%s", qPrintable(written.error().sentence));
}

// Twelve who need a badge, one who is excused and one who is far away.
inline void addFourteen(Store &store)
{
    std::vector<Person> persons;
    const QStringList names = {
        QStringLiteral("Lefèvre"),   QStringLiteral("Œuvrard"), QStringLiteral("Benali"),
        QStringLiteral("d'Almeida"), QStringLiteral("Le Goff"), QStringLiteral("Nguyễn"),
        QStringLiteral("Garçon"),    QStringLiteral("Abadie"),  QStringLiteral("Müller"),
        QStringLiteral("Ørsted"),    QStringLiteral("TRAORÉ"),  QStringLiteral("Zola")};
    for (const QString &name : names)
        persons.push_back({QStringLiteral("Élise"), name, QStringLiteral("Mairie de Valmont")});
    persons.push_back({QStringLiteral("Karim"), QStringLiteral("Absent"), QStringLiteral("Mairie d'Aube"),
                       Status::Excused});
    persons.push_back({QStringLiteral("Inès"), QStringLiteral("Lointaine"), QStringLiteral("Mairie d'Aube"),
                       Status::Registered, Mode::Remote});
    addPeople(store, persons);
}

inline void addMany(Store &store, int count)
{
    std::vector<Person> persons;
    for (int i = 0; i < count; ++i)
        persons.push_back(
            {QStringLiteral("Zoé"), QStringLiteral("Martin %1").arg(i), QStringLiteral("Mairie de Valmont")});
    addPeople(store, persons);
}

// Types over what a spin box holds.
inline void typeNumber(TestWindow &test, const char *name, const QString &number)
{
    auto *box = test.find<QSpinBox>(name);
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, number);
    QTest::keyClick(box, Qt::Key_Return);
}

// Every sentence a third longer, as French ones are.
class LongerWords : public QTranslator
{
public:
    LongerWords() { QCoreApplication::installTranslator(this); }
    ~LongerWords() override { QCoreApplication::removeTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text.size() < 4 ? text : text + QString(text.size() / 3, QLatin1Char('n'));
    }
};

// The labels, switches and buttons below the widget that have not the room for their words.
inline QStringList cutWords(const QWidget &widget)
{
    QStringList cut;
    const auto look = [&cut](const QWidget *one, const QString &text) {
        const bool isLow = one->height() < one->fontMetrics().height();
        const bool isCut =
            isLow || (one->hasHeightForWidth() ? one->height() < one->heightForWidth(one->width())
                                               : one->width() < one->sizeHint().width());
        if (one->isVisible() && isCut)
            cut.append(text);
    };
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        if (!label->wordWrap() && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
            look(label, label->text());
    }
    for (const QAbstractButton *button : widget.findChildren<QAbstractButton *>()) {
        if (!button->text().isEmpty())
            look(button, button->text());
    }
    return cut;
}

} // namespace colloquia::testing
