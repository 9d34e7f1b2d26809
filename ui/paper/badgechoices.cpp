// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/badgechoices.h"

#include "app/tasks/batches.h"
#include "ui/paper/parts.h"
#include "ui/paper/placepicker.h"
#include "ui/paper/stockedit.h"
#include "ui/widgets/linktext.h"
#include "ui/widgets/undokeys.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace colloquia {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBlanks = 500;

} // namespace

BadgeChoices::BadgeChoices(QWidget *parent)
    // Without a parent until they are laid out: Tab goes through them in that order, as one reads.
    : QWidget(parent), m_who(new QButtonGroup(this)), m_blanks(new QSpinBox), m_design(new QComboBox),
      m_details(new QWidget), m_stock(new StockEdit), m_places(new PlacePicker), m_start(new QSpinBox),
      m_left(new LinkText({})), m_again(new QWidget), m_reason(new QComboBox), m_printer(new LinkText({})),
      m_order(new QComboBox), m_cut(new QCheckBox(tr("In order once the pile is cut")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(4);
    addWho();
    layout->addSpacing(8);
    addSheet();
    layout->addSpacing(8);
    addDesign();
    setOptions({});
}

void BadgeChoices::addWho()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(parts::heading(tr("What to print"), this));
    for (const auto &[who, name] : {std::pair(BadgeWho::New, "whoNew"),
                                    {BadgeWho::Changed, "whoChanged"},
                                    {BadgeWho::NewAndChanged, "whoNewAndChanged"},
                                    {BadgeWho::OnSite, "whoOnSite"},
                                    {BadgeWho::Selected, "whoSelected"},
                                    {BadgeWho::Shown, "whoShown"},
                                    {BadgeWho::Blank, "whoBlank"}}) {
        QRadioButton *&radio = m_radios[size_t(who)];
        radio = new QRadioButton(this);
        radio->setObjectName(QString::fromLatin1(name));
        m_who->addButton(radio, int(who));
        if (who != BadgeWho::Blank)
            column->addWidget(radio);
    }
    m_blanks->setObjectName(u"blanks"_s);
    m_blanks->setAccessibleName(tr("Number of blank badges"));
    m_blanks->setRange(1, kMostBlanks);
    m_radios[size_t(BadgeWho::Blank)]->setText(tr("Blank badges"));
    auto *blank = new QHBoxLayout;
    blank->setSpacing(8);
    blank->addWidget(m_radios[size_t(BadgeWho::Blank)]);
    blank->addWidget(m_blanks);
    blank->addStretch();
    column->addLayout(blank);
    addReason();
    setFigures({});
    connect(m_who, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_blanks->setEnabled(BadgeWho(id) == BadgeWho::Blank);
        emit changed();
    });
    connect(m_blanks, &QSpinBox::valueChanged, this, &BadgeChoices::changed);
}

void BadgeChoices::addSheet()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(parts::fieldLabel(tr("Stock"), m_stock->input(), this));
    column->addWidget(m_stock);
    addStart();
    m_cut->setObjectName(u"cutAndStack"_s);
    m_cut->setToolTip(tr("The whole pile is cut at once, and the small piles are laid on each other"));
    column->addWidget(m_cut);
    connect(m_cut, &QCheckBox::toggled, this, [this] { showStock(); });
    connect(m_cut, &QCheckBox::toggled, this, &BadgeChoices::changed);
    connect(m_stock, &StockEdit::chosen, this, [this](const QString &id) {
        const QSignalBlocker blocker(m_start);
        m_start->setRange(1, findStock(id)->perSheet());
        showStock();
        emit changed();
    });
    for (QSpinBox *box : {m_blanks, m_start})
        new UndoKeys(box);
    connect(m_start, &QSpinBox::valueChanged, this, [this] {
        showStock();
        emit changed();
    });
    connect(m_places, &PlacePicker::chosen, m_start, &QSpinBox::setValue);
    connect(m_order, &QComboBox::currentIndexChanged, this, &BadgeChoices::changed);
    connect(m_left, &LinkText::clicked, this, &BadgeChoices::fullSheetWanted);
    connect(m_printer, &LinkText::clicked, this, &BadgeChoices::printerWanted);
}

void BadgeChoices::addStart()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_start->setObjectName(u"start"_s);
    m_start->setAccessibleName(tr("First free place"));
    m_start->setToolTip(tr("On a sheet that was begun; click a free place on the sheet"));
    m_order->setObjectName(u"order"_s);
    m_order->setAccessibleName(tr("Order"));
    m_order->addItems({tr("Name"), tr("Organisation"), tr("Category")});
    auto *fields = new QVBoxLayout;
    fields->setSpacing(4);
    fields->addWidget(parts::fieldLabel(tr("First free place"), m_start, this));
    fields->addWidget(m_start);
    fields->addWidget(parts::fieldLabel(tr("Order"), m_order, this));
    fields->addWidget(m_order);
    fields->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_places);
    row->addLayout(fields, 1);
    column->addLayout(row);
    m_left->setObjectName(u"placesLeft"_s);
    m_printer->setObjectName(u"printerAdjusted"_s);
    column->addWidget(m_left);
    column->addWidget(m_printer);
    setNextPlace(1);
    setPrinter({});
}

void BadgeChoices::addReason()
{
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Why again"));
    m_reason->setEditable(true);
    m_reason->addItem(QString());
    m_reason->addItems(usualReasons());
    m_reason->lineEdit()->setPlaceholderText(tr("lost, damaged …"));
    auto *row = new QHBoxLayout(m_again);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = parts::fieldLabel(tr("Why again"), m_reason, m_again);
    label->setObjectName(u"reasonLabel"_s);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    layout()->addWidget(m_again);
    m_again->hide();
}

void BadgeChoices::addDesign()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    m_design->setObjectName(u"design"_s);
    m_design->setAccessibleName(tr("Design"));
    auto *designer = new QPushButton(tr("&Design…"));
    designer->setObjectName(u"openDesigner"_s);
    designer->setToolTip(tr("Change how the badge looks"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_design, 1);
    row->addWidget(designer);
    column->addWidget(parts::fieldLabel(tr("Design"), m_design, this));
    column->addLayout(row);
    connect(m_design, &QComboBox::activated, this,
            [this](int chosen) { emit designChosen(DesignId(m_design->itemData(chosen).toLongLong())); });
    connect(designer, &QPushButton::clicked, this, &BadgeChoices::designerWanted);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(0, 0, 0, 0);
    details->setSpacing(4);
    details->addWidget(parts::heading(tr("Also on the badge"), this));
    column->addWidget(m_details);
    const std::pair<QString, QString> switches[] = {
        {u"position"_s, tr("Position")},
        {u"role"_s, tr("Role")},
        {u"category"_s, tr("Name of the category")},
        {u"logos"_s, tr("Partners' logos")},
        {u"representing"_s, tr("Whose place is taken")},
    };
    for (const auto &[key, label] : switches) {
        auto *box = new QCheckBox(label, this);
        box->setObjectName(u"design_"_s + key);
        box->setAccessibleName(label);
        details->addWidget(box);
        m_switches.insert(key, box);
        connect(box, &QCheckBox::clicked, this, [this, key = key](bool on) { emit designSwitched(key, on); });
    }
}

BadgeOptions BadgeChoices::options() const
{
    return {BadgeWho(m_who->checkedId()),
            m_blanks->value(),
            m_stock->stock(),
            m_start->value(),
            BadgeOrder(m_order->currentIndex()),
            m_cut->isVisibleTo(this) && m_cut->isChecked(),
            m_again->isVisibleTo(this) ? m_reason->currentText().simplified() : QString()};
}

void BadgeChoices::setOptions(const BadgeOptions &options)
{
    const QSignalBlocker silence(this);
    m_radios[size_t(options.who)]->setChecked(true);
    m_blanks->setValue(options.blanks);
    m_blanks->setEnabled(options.who == BadgeWho::Blank);
    m_stock->setStock(options.stock);
    m_start->setRange(1, findStock(m_stock->stock())->perSheet());
    m_start->setValue(options.start);
    m_cut->setChecked(options.cutAndStack);
    m_reason->setCurrentText(options.reason);
    showStock();
    m_order->setCurrentIndex(int(options.order));
}

void BadgeChoices::showStock()
{
    const Stock &stock = *findStock(m_stock->stock());
    m_cut->setVisible(stock.toBeCut);
    const bool isCounted = stock.perSheet() > 1 && !(stock.toBeCut && m_cut->isChecked());
    m_start->setEnabled(isCounted);
    m_places->setEnabled(isCounted);
    m_places->setSheet(stock, isCounted ? m_start->value() : 1);
}

void BadgeChoices::setFigures(const BadgeFigures &figures)
{
    const auto show = [this](BadgeWho who, const QString &text) {
        QRadioButton *radio = m_radios[size_t(who)];
        radio->setText(text);
        radio->setAccessibleName(text);
    };
    const Language screen = Language::ofScreen();
    show(BadgeWho::New, tr("New since the last print: %1").arg(screen.number(figures.fresh)));
    show(BadgeWho::Changed, tr("Changed since printed: %1").arg(screen.number(figures.changed)));
    show(BadgeWho::NewAndChanged,
         tr("New and changed: %1").arg(screen.number(figures.fresh + figures.changed)));
    for (const BadgeWho who : {BadgeWho::Changed, BadgeWho::NewAndChanged}) {
        QRadioButton *radio = m_radios[size_t(who)];
        radio->setVisible(figures.changed > 0 || radio->isChecked());
    }
    show(BadgeWho::OnSite, tr("All registered on site: %1").arg(screen.number(figures.onSite)));
    show(BadgeWho::Selected, tr("Selected in the list: %1").arg(screen.number(figures.selected)));
    show(BadgeWho::Shown, tr("The list as filtered: %1").arg(screen.number(figures.shown)));
}

void BadgeChoices::setAgain(int count)
{
    m_again->setVisible(count > 0);
}

void BadgeChoices::clearReason()
{
    m_reason->setCurrentText({});
}

void BadgeChoices::setNextPlace(int place)
{
    const Stock &stock = *findStock(m_stock->stock());
    m_left->setVisible(place > 1);
    const QString sentence = tr("The last sheet has %n place(s) left. Begin a full one (F7)", nullptr,
                                stock.perSheet() - place + 1);
    m_left->setText(sentence);
    m_left->setAccessibleName(sentence);
}

void BadgeChoices::setPrinter(const QString &sentence)
{
    m_printer->setVisible(!sentence.isEmpty());
    m_printer->setText(sentence);
    m_printer->setAccessibleName(sentence);
}

void BadgeChoices::setDesigns(const std::vector<Design> &designs, const Design &design)
{
    m_design->clear();
    for (const Design &one : designs)
        m_design->addItem(one.name, qlonglong(one.id.value));
    m_design->setCurrentIndex(m_design->findData(qlonglong(design.id.value)));
    m_details->setVisible(design.contents.isEmpty());
    for (auto it = m_switches.cbegin(); it != m_switches.cend(); ++it)
        it.value()->setChecked(findField(kindOf<Design>, it.key())->get(&design).toBool());
}

void BadgeChoices::setEditable(bool editable)
{
    for (QCheckBox *box : std::as_const(m_switches))
        box->setEnabled(editable);
}

QWidget *BadgeChoices::firstFocus() const
{
    return m_who->checkedButton();
}

} // namespace colloquia
