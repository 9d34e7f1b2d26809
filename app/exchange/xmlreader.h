// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/exchange/zipfile.h"
#include "app/model/progress.h"

#include <optional>

namespace colloquia {

// An element's attributes, their names without the prefix.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char *const *pairs) : m_pairs(pairs) {}
    // Null if there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    [[nodiscard]] QString text(QByteArrayView name) const { return QString::fromUtf8(value(name)); }
    [[nodiscard]] bool isOn(QByteArrayView name) const;

private:
    const char *const *m_pairs;
};

// Hears what stands in an XML text. Names come without their prefix: what programs other than Excel write
// has other prefixes.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void opened(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void closed(QByteArrayView) {}
    virtual void text(QByteArrayView) {}

    // Ends the reading; the first one stands.
    void refuse(const Error &error)
    {
        if (!m_refusal)
            m_refusal = error;
    }
    [[nodiscard]] const std::optional<Error> &refusal() const { return m_refusal; }

protected:
    XmlHandler() = default;
    XmlHandler(const XmlHandler &) = default;
    XmlHandler &operator=(const XmlHandler &) = default;

private:
    std::optional<Error> m_refusal;
};

// Reads an archive's entry while it is unpacked. A document type is refused before any entity in it counts.
Result<void> readXml(ZipFile &zip, const QString &entry, XmlHandler &handler,
                     Progress &progress = Progress::none());

} // namespace colloquia
