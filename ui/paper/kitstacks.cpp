// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/kitstacks.h"

#include "app/model/language.h"
#include "ui/paper/parts.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostDesks = 20;
constexpr int kMostBlanks = 500;
constexpr int kIndent = 22; // below the words of a tick

} // namespace

KitStacks::KitStacks(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(2);
    column->addWidget(parts::heading(tr("Badges"), this));
    m_badges = addRow("kitBadges", tr("Badges that are still to be printed"));
    m_blankCount = addNumber("kitBlankCount", tr("How many blank badges"), 1, kMostBlanks);
    m_blanks = addRow("kitBlanks", tr("Blank badges, to write on"), m_blankCount);
    const auto addPart = [this](KitPart part, const QString &text, QWidget *beside = nullptr) {
        const QByteArray name = "kit_" + keyOf(part).toLatin1();
        m_parts[size_t(part)] = addRow(name.constData(), text, beside);
    };
    column->addWidget(parts::heading(tr("For the desks"), this));
    m_desks = addNumber("kitDesks", tr("How many desks"), 1, kMostDesks);
    addPart(KitPart::Desks, tr("A list for each desk"), m_desks);
    m_bigLetters = new QCheckBox(tr("in big letters"), this);
    m_bigLetters->setObjectName(u"kitBigLetters"_s);
    auto *big = new QHBoxLayout;
    big->setContentsMargins(kIndent, 0, 0, 0);
    big->addWidget(m_bigLetters);
    column->addLayout(big);
    connect(m_bigLetters, &QCheckBox::toggled, this, &KitStacks::changed);
    addPart(KitPart::NotRegistered, tr("Lines for those who have not registered"));
    column->addWidget(parts::heading(tr("For the rooms"), this));
    addPart(KitPart::Workshops, tr("A sheet for each workshop"));
    addPart(KitPart::Signs, tr("Signs for the doors"));
    column->addWidget(parts::heading(tr("For the organisers"), this));
    addPart(KitPart::Protocol, tr("Protocol list"));
    addPart(KitPart::Excused, tr("Excused and represented"));
    addPart(KitPart::Programme, tr("Programme of the day"));
    addPart(KitPart::RunningOrder, tr("Running order"));
    addPart(KitPart::Caterer, tr("Meals, for the caterer"));
    column->addStretch();
}

QSpinBox *KitStacks::addNumber(const char *name, const QString &says, int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(says);
    box->setRange(least, most);
    connect(box, &QSpinBox::valueChanged, this, &KitStacks::changed);
    return box;
}

KitStacks::Row KitStacks::addRow(const char *name, const QString &text, QWidget *beside)
{
    Row row{new QCheckBox(text, this), new QLabel(this)};
    row.tick->setObjectName(QString::fromLatin1(name));
    row.tick->setAccessibleName(text);
    row.tick->installEventFilter(this);
    row.figures->setObjectName(QString::fromLatin1(name) + u"Figures"_s);
    row.figures->setProperty("role", u"small"_s);
    row.figures->setTextFormat(Qt::PlainText);
    row.figures->setWordWrap(true);
    row.figures->setContentsMargins(kIndent, 0, 0, 0);
    row.figures->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.tick, 1);
    if (beside)
        line->addWidget(beside);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addLayout(line);
    column->addWidget(row.figures);
    if (beside)
        setTabOrder(row.tick, beside);
    connect(row.tick, &QCheckBox::toggled, this, [this, beside](bool on) {
        if (beside)
            beside->setEnabled(on);
        emit changed();
    });
    return row;
}

KitOptions KitStacks::options() const
{
    KitOptions options;
    options.badges = m_badges.tick->isChecked();
    options.hasBlanks = m_blanks.tick->isChecked();
    options.blanks = m_blankCount->value();
    options.desks = m_desks->value();
    options.bigLetters = m_bigLetters->isChecked();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (!m_parts[i].tick->isChecked())
            options.without.append(keyOf(KitPart(i)));
    }
    return options;
}

void KitStacks::setOptions(const KitOptions &options)
{
    const QSignalBlocker silence(this);
    m_badges.tick->setChecked(options.badges);
    m_blanks.tick->setChecked(options.hasBlanks);
    m_blankCount->setValue(options.blanks);
    m_blankCount->setEnabled(options.hasBlanks);
    m_desks->setValue(options.desks);
    m_bigLetters->setChecked(options.bigLetters);
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i].tick->setChecked(!options.without.contains(keyOf(KitPart(i))));
    m_desks->setEnabled(m_parts[size_t(KitPart::Desks)].tick->isChecked());
}

void KitStacks::setBadges(const QString &figures)
{
    m_badges.figures->setText(figures);
    m_badges.figures->setVisible(!figures.isEmpty());
}

void KitStacks::setCounts(const std::vector<KitCount> &counts)
{
    for (const Row &row : m_parts) {
        row.figures->setText(tr("nothing to print"));
        row.figures->setVisible(row.tick->isChecked());
    }
    m_parts[size_t(KitPart::Workshops)].figures->setText(tr("nobody is enrolled in one yet"));
    m_parts[size_t(KitPart::Signs)].figures->setText(tr("no room is known yet"));
    m_parts[size_t(KitPart::Protocol)].figures->setText(tr("nobody has a rank yet"));
    m_parts[size_t(KitPart::Excused)].figures->setText(tr("nobody is excused"));
    for (const KitCount &count : counts) {
        QStringList facts;
        if (count.part == KitPart::Desks)
            facts.append(count.pieces.join(u", "_s));
        else if (count.part == KitPart::Workshops)
            facts.append(tr("%n workshop(s)", nullptr, int(count.pieces.size())));
        facts.append(tr("%n page(s)", nullptr, count.pages));
        m_parts[size_t(count.part)].figures->setText(facts.join(u" · "_s));
    }
}

QWidget *KitStacks::firstFocus() const
{
    return m_badges.tick;
}

bool KitStacks::eventFilter(QObject *watched, QEvent *event)
{
    // Tab only passes by: the pages do not run away under whoever goes on to them.
    const auto passesBy = [](const QEvent *one) {
        const Qt::FocusReason reason = static_cast<const QFocusEvent *>(one)->reason();
        return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
    };
    if (event->type() == QEvent::FocusIn && !passesBy(event)) {
        for (size_t i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i].tick == watched)
                emit looked(KitPart(i));
        }
        if (watched == m_badges.tick || watched == m_blanks.tick)
            emit looked(KitPart::PartCount);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace colloquia
