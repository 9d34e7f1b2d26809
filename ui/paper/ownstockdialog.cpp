// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#include "ui/paper/ownstockdialog.h"

#include "app/paper/ownstock.h"
#include "ui/paper/parts.h"
#include "ui/paper/sheetpicture.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace colloquia {

using namespace Qt::StringLiterals;

OwnStockDialog::OwnStockDialog(const Stock &begin, QWidget *parent)
    : QDialog(parent), m_id(ownstock::isOwn(begin.id) ? begin.id : QString()), m_name(new QLineEdit(this)),
      m_columns(new QSpinBox(this)), m_rows(new QSpinBox(this)),
      m_cut(new QCheckBox(tr("Plain paper: print marks where to &cut"), this)), m_error(new QLabel(this)),
      m_keep(new QPushButton(tr("&Keep this sheet"), this)), m_picture(new SheetPicture(this))
{
    setObjectName(u"ownStockDialog"_s);
    setWindowTitle(tr("Own sheet"));
    m_name->setObjectName(u"ownName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("What stands on the box"));
    m_name->setText(m_id.isEmpty() ? QString() : begin.part);
    m_pageWidth = measure("ownPageWidth", tr("Width of the page"), begin.page.width(), 20);
    m_pageHeight = measure("ownPageHeight", tr("Height of the page"), begin.page.height(), 20);
    m_width = measure("ownWidth", tr("Width of a badge"), begin.label.width(), 1);
    m_height = measure("ownHeight", tr("Height of a badge"), begin.label.height(), 1);
    m_left = measure("ownLeft", tr("From the page's left edge"), begin.first.x(), 0);
    m_top = measure("ownTop", tr("From the page's upper edge"), begin.first.y(), 0);
    m_across = measure("ownAcross", tr("From one badge to the next, across"), begin.pitch.width(), 0);
    m_down = measure("ownDown", tr("From one badge to the next, down"), begin.pitch.height(), 0);
    m_corner = measure("ownCorner", tr("Radius of round corners"), begin.cornerRadius, 0);
    m_bleed = measure("ownBleed", tr("Colours reach over the cut by"), begin.bleed, 0);
    for (const auto &[box, name, label, value] :
         {std::tuple(m_columns, "ownColumns", tr("Badges across"), begin.columns),
          {m_rows, "ownRows", tr("Badges down"), begin.rows}}) {
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(label);
        box->setRange(1, 100);
        box->setValue(value);
        connect(box, &QSpinBox::valueChanged, this, &OwnStockDialog::refresh);
    }
    m_cut->setObjectName(u"ownCut"_s);
    m_cut->setChecked(begin.toBeCut);
    connect(m_cut, &QCheckBox::toggled, this, &OwnStockDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &OwnStockDialog::refresh);
    m_error->setObjectName(u"ownError"_s);
    m_error->setProperty("role", u"error"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setMinimumHeight(2 * fontMetrics().lineSpacing());

    auto *form = new QGridLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    int row = 0;
    const auto add = [&](const QString &label, QWidget *one, QWidget *other = nullptr) {
        form->addWidget(parts::fieldLabel(label, one, this), row++, 0, 1, 2);
        form->addWidget(one, row, 0, 1, other ? 1 : 2);
        if (other)
            form->addWidget(other, row, 1);
        ++row;
    };
    add(tr("Name"), m_name);
    add(tr("Page: width, height"), m_pageWidth, m_pageHeight);
    add(tr("Badge: width, height"), m_width, m_height);
    add(tr("How many: across, down"), m_columns, m_rows);
    add(tr("The first: from the left, from above"), m_left, m_top);
    add(tr("From one to the next: across, down"), m_across, m_down);
    add(tr("Round corners, colours over the cut"), m_corner, m_bleed);
    form->addWidget(m_cut, row++, 0, 1, 2);
    form->addWidget(m_error, row++, 0, 1, 2);
    form->setRowStretch(row, 1);

    auto *buttons = new QHBoxLayout;
    if (!m_id.isEmpty()) {
        auto *remove = new QPushButton(tr("&Remove this sheet"), this);
        remove->setObjectName(u"ownRemove"_s);
        remove->setAutoDefault(false);
        buttons->addWidget(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            if (const auto done = ownstock::remove(m_id); !done) {
                m_error->setText(done.error().sentence);
                return;
            }
            emit removed();
            accept();
        });
    }
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"ownCancel"_s);
    cancel->setAutoDefault(false);
    m_keep->setObjectName(u"ownKeep"_s);
    m_keep->setProperty("primary", true);
    m_keep->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_keep);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &OwnStockDialog::keep);

    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addLayout(form);
    top->addWidget(m_picture, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top, 1);
    layout->addLayout(buttons);
    orderTabs();
    resize(720, 560);
    refresh();
    m_error->clear(); // nothing was typed yet
    m_name->setFocus();
}

// Down the form: its inputs are made in another order.
void OwnStockDialog::orderTabs()
{
    QWidget *before = m_name;
    for (QWidget *next :
         std::initializer_list<QWidget *>{m_pageWidth, m_pageHeight, m_width, m_height, m_columns, m_rows,
                                          m_left, m_top, m_across, m_down, m_corner, m_bleed, m_cut}) {
        setTabOrder(before, next);
        before = next;
    }
    setTabOrder(m_cut, m_keep);
    setTabOrder(m_keep, findChild<QPushButton *>(u"ownCancel"_s));
    if (auto *remove = findChild<QPushButton *>(u"ownRemove"_s))
        setTabOrder(findChild<QPushButton *>(u"ownCancel"_s), remove);
}

QDoubleSpinBox *OwnStockDialog::measure(const char *name, const QString &label, double value, double least)
{
    auto *box = new QDoubleSpinBox(this);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setRange(least, 1000);
    box->setDecimals(1);
    box->setSuffix(u' ' + tr("mm"));
    box->setValue(value);
    connect(box, &QDoubleSpinBox::valueChanged, this, &OwnStockDialog::refresh);
    return box;
}

Stock OwnStockDialog::stock() const
{
    Stock stock;
    stock.maker = tr("Own");
    stock.part = m_name->text().simplified();
    stock.page = {m_pageWidth->value(), m_pageHeight->value()};
    stock.label = {m_width->value(), m_height->value()};
    stock.columns = m_columns->value();
    stock.rows = m_rows->value();
    stock.first = {m_left->value(), m_top->value()};
    stock.pitch = {m_across->value(), m_down->value()};
    stock.cornerRadius = m_corner->value();
    stock.toBeCut = m_cut->isChecked();
    stock.bleed = m_cut->isChecked() ? m_bleed->value() : 0;
    return stock;
}

void OwnStockDialog::refresh()
{
    const Stock now = stock();
    m_picture->setStock(now);
    const auto valid = ownstock::validate(now);
    m_error->setText(valid ? QString() : valid.error().sentence);
    m_keep->setEnabled(valid.has_value());
    m_across->setEnabled(now.columns > 1);
    m_down->setEnabled(now.rows > 1);
    m_bleed->setEnabled(now.toBeCut);
}

void OwnStockDialog::keep()
{
    const auto id = ownstock::keep(stock());
    if (!id) {
        m_error->setText(id.error().sentence);
        return;
    }
    // Under another name it is the same sheet, not one more.
    if (!m_id.isEmpty() && m_id != *id)
        (void)ownstock::remove(m_id);
    emit kept(*id);
    accept();
}

} // namespace colloquia
